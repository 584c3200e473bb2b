import { eq, or, type SQL } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";
import type { TableState } from "@/lib/adherence/table/address";
import { listPrescribers, listProgrammes } from "@/lib/adherence/table/choices/data";
import { COUNT_CAP, countByBand } from "@/lib/adherence/table/count/data";
import { type Filter, filterOf, settingsOf } from "@/lib/adherence/table/filter/data";
import { readRows } from "@/lib/adherence/table/rows/data";
import type { Count, TablePage, Viewer } from "@/lib/adherence/table/schema";
import { placeOf, type Stretch, stretchesOf, walk } from "@/lib/adherence/table/walk/data";

export type { Viewer } from "@/lib/adherence/table/schema";

/** All that the page of the table shows, read in one transaction. */
export async function readAdherencePage(
  clinicId: ClinicId,
  state: TableState,
  viewer: Viewer,
  now: Date,
) {
  return transaction({ clinicId }, async (tx) => {
    const therapists = await listPrescribers(tx, clinicId);
    return {
      page: await pageOf(tx, clinicId, state, viewer, now, therapists),
      therapists,
      programmes: await listProgrammes(tx, clinicId),
      painBands: await settingsOf(tx, clinicId),
    };
  });
}

/** One page of the clinic's sent plans under the filters and the order of `state`. Selects nothing
 * that a trainer may not see: no date of birth, address, telephone or clinical note. */
export async function listAdherence(
  tx: Tx,
  clinicId: ClinicId,
  state: TableState,
  viewer: Viewer,
  now: Date,
): Promise<TablePage> {
  return pageOf(tx, clinicId, state, viewer, now, await therapistsFor(tx, clinicId, state));
}

/** How many plans each band holds under all filters of `state` but the band's own, up to a
 * thousand. */
export async function countBands(
  tx: Tx,
  clinicId: ClinicId,
  state: TableState,
  viewer: Viewer,
  now = new Date(),
): Promise<TablePage["bands"]> {
  const filter = await filterOf(tx, clinicId, state, viewer, now);
  return (await countByBand(tx, filter, state.window)).bands;
}

/** The viewer's own patients. */
export function isMine({ userId, role }: Viewer): SQL | undefined {
  if (role === "trainer") return eq(patients.trainerId, userId);
  return or(eq(patients.therapistId, userId), eq(plans.therapistId, userId));
}

/** Only the order by therapist needs their names. */
export async function therapistsFor(tx: Tx, clinicId: ClinicId, { sort }: TableState) {
  return sort.id === "therapist" ? listPrescribers(tx, clinicId) : [];
}

async function pageOf(
  tx: Tx,
  clinicId: ClinicId,
  state: TableState,
  viewer: Viewer,
  now: Date,
  therapists: { id: string }[],
): Promise<TablePage> {
  const filter = await filterOf(tx, clinicId, state, viewer, now);
  const { bands, few } = await countByBand(tx, filter, state.window);
  const total = bands[state.band ?? "all"];
  const among = state.therapist
    ? therapists.filter(({ id }) => id === state.therapist)
    : therapists;
  const stretches = stretchesOf(state, among);
  const { ids, ...page } = await findPage(
    tx,
    clinicId,
    state,
    { ...filter, few },
    stretches,
    total,
  );
  return { ...page, rows: await readRows(tx, clinicId, ids, state.window, now), total, bands };
}

type Found = Pick<TablePage, "page" | "hasNext" | "hasPrevious" | "notices"> & { ids: string[] };

async function findPage(
  tx: Tx,
  clinicId: ClinicId,
  state: TableState,
  filter: Filter,
  stretches: Stretch[],
  total: Count,
): Promise<Found> {
  const { size, after, before } = state;
  if (before === "end") return lastPage(tx, state, filter, stretches, total);
  const cursor = after ?? before;
  if (cursor) {
    const from = await placeOf(tx, clinicId, stretches, cursor);
    if (!from) {
      const notice = "The row that this page began from is gone, so the first page is shown.";
      const first = await pageByNumber(tx, { ...state, page: 1 }, filter, stretches, total);
      return { ...first, notices: [notice] };
    }
    const back = after === null;
    const ids = await walk(tx, filter, stretches, { from, back, limit: size + 1 });
    const more = ids.length > size;
    const page = total.more ? state.page : Math.min(state.page, lastOf(total.n, size));
    if (back) {
      // Rows before it have become fewer than a page: that is the first one.
      if (!more) return pageByNumber(tx, { ...state, page: 1 }, filter, stretches, total);
      const shown = ids.slice(0, size).toReversed();
      return { ids: shown, page, hasNext: true, hasPrevious: true, notices: [] };
    }
    if (ids.length === 0) return lastPage(tx, state, filter, stretches, total);
    return { ids: ids.slice(0, size), page, hasNext: more, hasPrevious: true, notices: [] };
  }
  return pageByNumber(tx, state, filter, stretches, total);
}

/** A page by its number reads all rows before it, so only the first thousand have numbers. */
async function pageByNumber(
  tx: Tx,
  state: TableState,
  filter: Filter,
  stretches: Stretch[],
  total: Count,
): Promise<Found> {
  const { size, page } = state;
  const skip = (page - 1) * size;
  if (skip > COUNT_CAP) {
    const last = await lastPage(tx, state, filter, stretches, total);
    if (!total.more) return last;
    const notice = "Pages this far on have no number; the last one is shown.";
    return { ...last, notices: [notice] };
  }
  const ids = await walk(tx, filter, stretches, { limit: skip + size + 1 });
  const shown = ids.length > skip ? page : lastOf(ids.length, size);
  const begin = (shown - 1) * size;
  return {
    ids: ids.slice(begin, begin + size),
    page: shown,
    hasNext: ids.length > begin + size,
    hasPrevious: shown > 1,
    notices: [],
  };
}

async function lastPage(
  tx: Tx,
  { size }: TableState,
  filter: Filter,
  stretches: Stretch[],
  total: Count,
): Promise<Found> {
  const page = total.more ? null : lastOf(total.n, size);
  // As many as pages of this size leave for the last one; a whole page where nobody counted.
  const wanted = page === null ? size : Math.max(0, total.n - (page - 1) * size);
  const ids = await walk(tx, filter, stretches, { back: true, limit: wanted });
  return {
    ids: ids.toReversed(),
    page,
    hasNext: false,
    hasPrevious: page === null || page > 1,
    notices: [],
  };
}

function lastOf(rows: number, size: number): number {
  return Math.max(1, Math.ceil(rows / size));
}
