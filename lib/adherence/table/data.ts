import { and, asc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { nameHolds } from "@/db/name-search";
import { clinics } from "@/db/schema/clinics";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { planSummaries } from "@/db/schema/practice";
import { memberships, users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { FLAG_RULES } from "@/lib/adherence/flag-words";
import type { SortColumn, TableState } from "@/lib/adherence/table/address";
import type { TablePage, TableRow } from "@/lib/adherence/table/schema";
import { daysBetween, type IsoDate, isoDate, todayIn } from "@/lib/dates";
import type { FlagRule, PainBands } from "@/lib/pain/schema";

/** Whose patients are "mine": a trainer's by assignment, a therapist's by treatment. */
export type Viewer = { userId: string; role: "therapist" | "trainer" | "admin" };

/** All that the page of the table shows, read in one transaction. */
export async function readAdherencePage(
  clinicId: ClinicId,
  state: TableState,
  viewer: Viewer,
  now: Date,
) {
  return transaction({ clinicId }, async (tx) => ({
    page: await listAdherence(tx, clinicId, state, viewer, now),
    therapists: await listPrescribers(tx, clinicId),
    painBands: await painBandsOf(tx, clinicId),
  }));
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
  const base = and(...conditions(clinicId, state, viewer));
  const bands = await countBands(tx, clinicId, state, viewer);
  const total = bands[state.band ?? "all"];
  const page = Math.min(state.page, Math.max(1, Math.ceil(total / state.size)));

  const rows = await tx
    .select({
      planId: plans.id,
      givenName: patients.givenName,
      familyName: patients.familyName,
      timeZone: patients.timeZone,
      planTitle: plans.title,
      planState: plans.state,
      therapistName: users.name,
      due: planSummaries.due,
      done: planSummaries.done,
      lastPracticeOn: planSummaries.lastPracticeOn,
      latestPain: planSummaries.latestPain,
      painChange: planSummaries.painChange,
      flags: planSummaries.flags,
    })
    .from(planSummaries)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, planSummaries.planId)))
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .innerJoin(users, eq(users.id, plans.therapistId))
    .where(and(base, state.band ? bandIs[state.band] : undefined))
    .orderBy(...orderOf(state))
    .limit(state.size)
    .offset((page - 1) * state.size);
  // A zone's day is dear to work out, and a clinic's patients share few zones.
  const days = new Map<string, IsoDate>();
  for (const { timeZone } of rows) {
    if (!days.has(timeZone)) days.set(timeZone, todayIn(timeZone, now));
  }
  return { rows: rows.map((row) => toRow(row, days.get(row.timeZone)!)), total, page, bands };
}

/** Therapists who prescribed a plan of this clinic, for the filter. */
export async function listPrescribers(
  tx: Tx,
  clinicId: ClinicId,
): Promise<{ id: string; name: string }[]> {
  const prescribing = tx
    .select({ id: plans.therapistId })
    .from(plans)
    .where(eq(plans.clinicId, clinicId));
  return tx
    .select({ id: users.id, name: users.name })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.clinicId, clinicId), inArray(memberships.userId, prescribing)))
    .orderBy(asc(users.name), asc(users.id));
}

/** The clinic's own bands of pain. */
export async function painBandsOf(tx: Tx, clinicId: ClinicId): Promise<PainBands> {
  const [bands] = await tx
    .select({ cautionFrom: clinics.painCautionFrom, stopFrom: clinics.painStopFrom })
    .from(clinics)
    .where(eq(clinics.id, clinicId));
  return bands!;
}

/** How many plans each band holds under all filters of `state` but the band's own. */
export async function countBands(
  tx: Tx,
  clinicId: ClinicId,
  state: TableState,
  viewer: Viewer,
): Promise<TablePage["bands"]> {
  const count = (band?: SQL) =>
    (band ? sql<number>`count(*) filter (where ${band})` : sql<number>`count(*)`).mapWith(Number);
  const [counts] = await tx
    .select({
      all: count(),
      "on-track": count(bandIs["on-track"]),
      slipping: count(bandIs.slipping),
      "off-track": count(bandIs["off-track"]),
    })
    .from(planSummaries)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, planSummaries.planId)))
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .where(and(...conditions(clinicId, state, viewer)));
  return counts!;
}

// The limits of `bandOf` in whole numbers: the kept ratio is a float of four bytes.
const bandIs = {
  "on-track": sql`(${planSummaries.due} > 0 and ${planSummaries.done} * 10 >= ${planSummaries.due} * 8)`,
  slipping: sql`(${planSummaries.done} * 10 < ${planSummaries.due} * 8 and ${planSummaries.done} * 2 >= ${planSummaries.due})`,
  "off-track": sql`(${planSummaries.done} * 2 < ${planSummaries.due})`,
};

const planStates = {
  current: ["active", "paused"],
  active: ["active"],
  paused: ["paused"],
  closed: ["completed", "stopped"],
  all: null,
} as const;

function conditions(clinicId: ClinicId, state: TableState, viewer: Viewer): (SQL | undefined)[] {
  const states = planStates[state.state];
  return [
    eq(planSummaries.clinicId, clinicId),
    isNull(patients.archivedAt),
    states ? inArray(plans.state, [...states]) : undefined,
    state.therapist ? eq(plans.therapistId, state.therapist) : undefined,
    state.mine ? isMine(viewer) : undefined,
    state.flag === "any" ? sql`cardinality(${planSummaries.flags}) > 0` : undefined,
    state.flag && state.flag !== "any"
      ? sql`${state.flag}::text = any(${planSummaries.flags})`
      : undefined,
    ...nameHolds(state.q),
  ];
}

/** The viewer's own patients. */
export function isMine({ userId, role }: Viewer): SQL | undefined {
  if (role === "trainer") return eq(patients.trainerId, userId);
  return or(eq(patients.therapistId, userId), eq(plans.therapistId, userId));
}

const sortKeys: Record<SortColumn, SQL[]> = {
  patient: [sql`lower(${patients.familyName})`, sql`lower(${patients.givenName})`],
  plan: [sql`lower(${plans.title})`],
  therapist: [sql`lower(${users.name})`],
  adherence: [sql`${planSummaries.ratio}`],
  "last-practice": [sql`${planSummaries.lastPracticeOn}`],
  pain: [sql`${planSummaries.latestPain}`],
  change: [sql`${planSummaries.painChange}`],
  // Rules are kept the most urgent first, so the first one ranks the plan; then the more, the worse.
  flags: [
    sql`array_position(array[${sql.join(
      FLAG_RULES.toReversed().map((rule) => sql.raw(`'${rule}'`)),
      sql`, `,
    )}]::text[], ${planSummaries.flags}[1])`,
    sql`nullif(cardinality(${planSummaries.flags}), 0)`,
  ],
};

/** Missing values come last in both directions, and equals always in the same order. */
function orderOf({ sort }: TableState): SQL[] {
  const direction = sort.desc ? sql.raw("desc") : sql.raw("asc");
  return [
    ...sortKeys[sort.id].map((key) => sql`${key} ${direction} nulls last`),
    sql`lower(${patients.familyName})`,
    sql`lower(${patients.givenName})`,
    sql`${plans.id}`,
  ];
}

type SelectedRow = Omit<
  TableRow,
  "patientName" | "ratio" | "lastPracticeOn" | "lastPracticeDaysAgo" | "flags"
> & {
  givenName: string;
  familyName: string;
  timeZone: string;
  lastPracticeOn: string | null;
  flags: string[];
};

function toRow(row: SelectedRow, today: IsoDate): TableRow {
  const { givenName, familyName, timeZone: _timeZone, ...rest } = row;
  const lastPracticeOn = row.lastPracticeOn === null ? null : isoDate(row.lastPracticeOn);
  return {
    ...rest,
    patientName: `${givenName} ${familyName}`,
    ratio: row.due === 0 ? null : row.done / row.due,
    lastPracticeOn,
    lastPracticeDaysAgo: lastPracticeOn && daysBetween(lastPracticeOn, today),
    flags: row.flags as FlagRule[],
  };
}
