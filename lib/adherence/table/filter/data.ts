import { eq, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { planSummaries as s } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";
import { leastFlagKey } from "@/lib/adherence/stored-row";
import type { TableState } from "@/lib/adherence/table/address";
import type { Viewer } from "@/lib/adherence/table/schema";
import type { WindowName } from "@/lib/adherence/windows";
import { addDays, todayIn } from "@/lib/dates";
import type { PainBands } from "@/lib/pain/schema";

/** A clinic's bands of pain and its zone. */
export type TableSettings = PainBands & { timeZone: string };

/**
 * What a state asks for, as SQL over `plan_summaries`. Row-level security lets an index serve only
 * comparisons that cannot leak: those are in `pools` and `exact`; the others, in `loose`, are tried
 * on each row that those leave.
 */
export type Filter = {
  /** Parts of the clinic, apart from each other, that together hold every row: one index range each. */
  pools: SQL[];
  exact: SQL[];
  loose: SQL[];
  /** The order of the index that finds the exact filters' rows at once; null where PostgreSQL knows
   * better, because the rows are few or not of one range. */
  order: SQL[] | null;
  /** Of each pool, once counted, whether its exact filters leave so few rows that all of them are
   * read and then sorted. */
  few?: boolean[];
  /** The band asked for, apart: its tab counts the others too. */
  band: SQL | null;
};

/** The columns of a window. */
export const shareColumns: Record<
  WindowName,
  { due: AnyPgColumn; done: AnyPgColumn; ratio: AnyPgColumn }
> = {
  "7": { due: s.due7, done: s.done7, ratio: s.ratio7 },
  "14": { due: s.due14, done: s.done14, ratio: s.ratio14 },
  "30": { due: s.due30, done: s.done30, ratio: s.ratio30 },
  "90": { due: s.due90, done: s.done90, ratio: s.ratio90 },
  all: { due: s.due, done: s.done, ratio: s.ratio },
};

/** The limits of `bandOf`. A share is kept in four bytes, whose grain of 6e-8 is far below the
 * smallest step of a share, so that comparing with the limit in four bytes too is exact. */
export function bandIs(band: NonNullable<TableState["band"]>, window: WindowName): SQL {
  const { ratio } = shareColumns[window];
  if (band === "on-track") return sql`${ratio} >= 0.8::real`;
  if (band === "off-track") return sql`${ratio} < 0.5::real`;
  return sql`${ratio} >= 0.5::real and ${ratio} < 0.8::real`;
}

const shelves = { current: [1, 2], active: [1], paused: [2], closed: [3], all: [1, 2, 3] } as const;

/** More patients of a name than this, and the names are tried row by row: there are enough of them. */
const MOST_NAMED = 300;

/** Reads what the filters need to know (names, bands, zone) and says them as SQL. */
export async function filterOf(
  tx: Tx,
  clinicId: ClinicId,
  state: TableState,
  viewer: Viewer,
  now: Date,
): Promise<Filter> {
  const named = state.q ? await searchNames(tx, clinicId, state.q) : { exact: [], loose: [] };
  const settings =
    state.activity || (state.pain && state.pain !== "none")
      ? await settingsOf(tx, clinicId)
      : undefined;
  const exact = [...named.exact];
  const loose = [...named.loose];

  if (state.therapist) exact.push(sql`${s.therapistId} = ${state.therapist}::uuid`);
  if (state.programme) exact.push(sql`${s.titleKey} = routinely_fold(${state.programme})`);
  if (state.flag === "any") exact.push(sql`${s.flagKey} is not null`);
  else if (state.flag) {
    exact.push(sql`${s.flagKey} >= ${leastFlagKey(state.flag)}::smallint`);
    loose.push(sql`${state.flag}::text = any(${s.flags})`);
  }
  if (state.region) loose.push(sql`${state.region}::text = any(${s.regions})`);
  if (state.pain === "none") exact.push(sql`${s.latestPain} is null`);
  else if (state.pain) exact.push(painIs(state.pain, settings!));
  if (state.from) exact.push(sql`${s.lastPracticeOn} >= ${state.from}::date`);
  if (state.to) exact.push(sql`${s.lastPracticeOn} <= ${state.to}::date`);
  if (state.activity) {
    const today = todayIn(settings!.timeZone, now);
    exact.push(
      {
        "within-7": sql`${s.lastPracticeOn} > ${addDays(today, -7)}::date`,
        "not-7": sql`${s.lastPracticeOn} <= ${addDays(today, -7)}::date`,
        "not-14": sql`${s.lastPracticeOn} <= ${addDays(today, -14)}::date`,
        never: sql`${s.lastPracticeOn} is null`,
      }[state.activity],
    );
  }
  return {
    pools: poolsOf(clinicId, state, viewer),
    exact,
    loose,
    order: named.exact.length > 0 || state.mine ? null : orderOf(state),
    band: state.band && bandIs(state.band, state.window),
  };
}

// The filter that usually leaves the fewest comes first.
function orderOf(state: TableState): SQL[] {
  const names = [sql`${s.nameKey}`, sql`${s.planId}`];
  if (state.therapist) return names;
  if (state.programme) return [sql`${s.titleKey}`, ...names];
  if (state.flag) return [sql`${s.flagKey}`, ...names];
  if (state.from || state.to || state.activity) return [sql`${s.lastPracticeOn}`, ...names];
  if (state.pain) return [sql`${s.latestPain}`, ...names];
  return names;
}

function poolsOf(clinicId: ClinicId, state: TableState, { userId, role }: Viewer): SQL[] {
  const me = sql`${userId}::uuid`;
  const mine = !state.mine
    ? [sql``]
    : role === "trainer"
      ? [sql`and ${s.trainerId} = ${me}`]
      : [
          sql`and ${s.patientTherapistId} = ${me}`,
          sql`and ${s.therapistId} = ${me} and ${s.patientTherapistId} <> ${me}`,
        ];
  return shelves[state.state].flatMap((shelf) =>
    mine.map(
      (part) =>
        sql`${s.clinicId} = ${clinicId}::uuid and ${s.shelf} = ${sql.raw(String(shelf))}::smallint ${part}`,
    ),
  );
}

function painIs(
  band: "acceptable" | "caution" | "stop",
  { cautionFrom, stopFrom }: PainBands,
): SQL {
  const from = { acceptable: 0, caution: cautionFrom, stop: stopFrom }[band];
  const below = { acceptable: cautionFrom, caution: stopFrom, stop: 11 }[band];
  return sql`${s.latestPain} >= ${from}::smallint and ${s.latestPain} < ${below}::smallint`;
}

/** Patients whose name holds every word somewhere, in any order and case, without regard to accents:
 * by their ids where they are few. */
async function searchNames(tx: Tx, clinicId: ClinicId, q: string) {
  const folded = (await tx.execute(sql`
    select word from regexp_split_to_table(routinely_fold(${q}), '\\s+') word where word <> ''
    order by length(word) desc, word`)) as unknown as { word: string }[];
  const loose = folded.map(({ word }) => sql`strpos(${s.nameKey}, ${word}) > 0`);
  const longest = folded[0]?.word ?? "";
  if ([...longest].length < 2) return { exact: [], loose };
  // With the word in the statement, PostgreSQL sees how narrow the range is.
  const found = (await tx.execute(sql`
    select patient_id from patient_name_parts
    where clinic_id = ${clinicId}::uuid and part >= ${longest} and part < ${longest} || chr(1114111)
    order by part limit ${MOST_NAMED + 1}`)) as unknown as { patient_id: string }[];
  if (found.length > MOST_NAMED) return { exact: [], loose };
  const ids = [...new Set(found.map((row) => row.patient_id))];
  const exact =
    ids.length === 0 ? sql`false` : sql`${s.patientId} = any (${`{${ids.join()}}`}::uuid[])`;
  return { exact: [exact], loose };
}

/** The clinic's own bands of pain, and its zone. */
export async function settingsOf(tx: Tx, clinicId: ClinicId): Promise<TableSettings> {
  const [settings] = await tx
    .select({
      cautionFrom: clinics.painCautionFrom,
      stopFrom: clinics.painStopFrom,
      timeZone: clinics.timeZone,
    })
    .from(clinics)
    .where(eq(clinics.id, clinicId));
  return settings!;
}
