import {
  and,
  asc,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  notExists,
  or,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { planItems, planRevisions, plans } from "@/db/schema/plans";
import { painScores, practiceItems, practiceSessions } from "@/db/schema/practice";
import { users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { type IsoDate, isoDate } from "@/lib/dates";
import type { ResolvedLink } from "@/lib/links/schema";
import { knownPlaces, type PainPlace } from "@/lib/pain/places";
import type { PainScores } from "@/lib/pain/schema";
import type { Difficulty, SkipReason } from "./schema";

export type PracticeSession = {
  id: string;
  practisedOn: IsoDate;
  createdAt: Date;
  revisionId: string;
  revisionNumber: number;
  itemsDone: number;
  itemsTotal: number;
  /** In the order of the plan. */
  items: {
    planItemId: string;
    name: string;
    sets: number;
    setsDone: number;
    skipReason: SkipReason | null;
  }[];
  /** A moment that was not scored is absent. */
  pain: PainScores;
  effort: number | null;
  comment: string | null;
  /** Null: the question was left out. */
  redFlag: boolean | null;
  difficulty: Difficulty | null;
  painPlaces: PainPlace[];
  wantsCall: boolean;
  /** The session in whose place this one came. */
  corrects: string | null;
  /** Since when it counts nowhere: the patient took it back or corrected it, or staff removed theirs. */
  withdrawnAt: Date | null;
  /** With whom of the staff the patient practised, who noted it; null where the patient did. */
  supervisedBy: { userId: string; name: string } | null;
  /** Of that member, for colleagues; no patient reads it. */
  staffNote: string | null;
};

/** The practice sessions of a plan that count, the newest day first; those of one day, the last sent
 * first. */
export async function listPractice(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
): Promise<PracticeSession[]> {
  const counted = isNull(practiceSessions.withdrawnAt);
  return readSessions(tx, clinicId, and(eq(practiceSessions.planId, planId), counted));
}

/** What the patient took back or corrected: kept, and counted nowhere. Ordered as `listPractice`. */
export async function listWithdrawn(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
): Promise<PracticeSession[]> {
  const withdrawn = isNotNull(practiceSessions.withdrawnAt);
  return readSessions(tx, clinicId, and(eq(practiceSessions.planId, planId), withdrawn));
}

/** What was noted for the days from `from` on, each entry in its last version. What the patient took
 * back is among it, what staff noted and removed is not. */
export async function listNoted(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  from: IsoDate,
): Promise<PracticeSession[]> {
  const later = alias(practiceSessions, "later");
  const correction = tx
    .select({ one: sql`1` })
    .from(later)
    .where(and(eq(later.clinicId, clinicId), eq(later.corrects, practiceSessions.id)));
  const which = and(
    eq(practiceSessions.planId, planId),
    gte(practiceSessions.practisedOn, from),
    or(
      isNull(practiceSessions.withdrawnAt),
      and(isNull(practiceSessions.supervisedBy), notExists(correction)),
    ),
  );
  return readSessions(tx, clinicId, which);
}

/** A plan, that behind a link for one, held against other reports until the transaction ends. */
export async function holdPlan(
  tx: Tx,
  { clinicId, planId }: Pick<ResolvedLink, "clinicId" | "planId">,
) {
  const [plan] = await tx
    .select({ state: plans.state, timeZone: patients.timeZone })
    .from(plans)
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)))
    .for("no key update", { of: plans });
  return plan ?? null;
}

/** One session of this plan, withdrawn or not; null when the plan has none with this id. */
export async function getPractice(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  sessionId: string,
): Promise<PracticeSession | null> {
  const one = and(eq(practiceSessions.planId, planId), eq(practiceSessions.id, sessionId));
  return (await readSessions(tx, clinicId, one))[0] ?? null;
}

async function readSessions(
  tx: Tx,
  clinicId: ClinicId,
  which: ReturnType<typeof and>,
): Promise<PracticeSession[]> {
  const sessions = await tx
    .select({
      id: practiceSessions.id,
      practisedOn: practiceSessions.practisedOn,
      createdAt: practiceSessions.createdAt,
      revisionId: practiceSessions.revisionId,
      revisionNumber: planRevisions.number,
      itemsDone: practiceSessions.itemsDone,
      itemsTotal: practiceSessions.itemsTotal,
      effort: practiceSessions.effort,
      comment: practiceSessions.comment,
      redFlag: practiceSessions.redFlag,
      difficulty: practiceSessions.difficulty,
      painPlaces: practiceSessions.painPlaces,
      wantsCall: practiceSessions.wantsCall,
      corrects: practiceSessions.corrects,
      withdrawnAt: practiceSessions.withdrawnAt,
      supervisedBy: practiceSessions.supervisedBy,
      supervisorName: users.name,
      staffNote: practiceSessions.staffNote,
    })
    .from(practiceSessions)
    .leftJoin(users, eq(users.id, practiceSessions.supervisedBy))
    .innerJoin(
      planRevisions,
      and(eq(planRevisions.clinicId, clinicId), eq(planRevisions.id, practiceSessions.revisionId)),
    )
    .where(and(eq(practiceSessions.clinicId, clinicId), which))
    .orderBy(
      desc(practiceSessions.practisedOn),
      desc(practiceSessions.createdAt),
      asc(practiceSessions.id),
    );
  if (sessions.length === 0) return [];
  const ids = sessions.map(({ id }) => id);
  const items = await itemsOf(tx, clinicId, ids);
  const pain = await painOf(tx, clinicId, ids);
  return sessions.map(({ supervisedBy, supervisorName, ...session }) => ({
    ...session,
    supervisedBy:
      supervisedBy === null ? null : { userId: supervisedBy, name: supervisorName ?? "" },
    practisedOn: isoDate(session.practisedOn),
    // The table checks the one; the other may hold a name that is not asked for any more.
    difficulty: session.difficulty as Difficulty | null,
    painPlaces: knownPlaces(session.painPlaces),
    items: items.get(session.id) ?? [],
    pain: pain.get(session.id) ?? {},
  }));
}

async function itemsOf(tx: Tx, clinicId: ClinicId, sessionIds: string[]) {
  const rows = await tx
    .select({
      sessionId: practiceItems.sessionId,
      planItemId: practiceItems.planItemId,
      setsDone: practiceItems.setsDone,
      skipReason: practiceItems.skipReason,
    })
    .from(practiceItems)
    .where(and(eq(practiceItems.clinicId, clinicId), inArray(practiceItems.sessionId, sessionIds)));
  // Many sessions share few plan items: read those once instead of joining their texts to each row.
  const planItemIds = [...new Set(rows.map(({ planItemId }) => planItemId))];
  const prescribed = planItemIds.length === 0 ? [] : await prescribedOf(tx, clinicId, planItemIds);
  const bySession = new Map<string, PracticeSession["items"]>();
  const order = new Map(prescribed.map((item, index) => [item.id, { ...item, index }]));
  for (const { sessionId, ...row } of rows.toSorted(
    (a, b) => order.get(a.planItemId)!.index - order.get(b.planItemId)!.index,
  )) {
    const { name, sets } = order.get(row.planItemId)!;
    bySession.set(sessionId, [...(bySession.get(sessionId) ?? []), { ...row, name, sets }]);
  }
  return bySession;
}

async function prescribedOf(tx: Tx, clinicId: ClinicId, ids: string[]) {
  return tx
    .select({
      id: planItems.id,
      name: sql<string>`${planItems.exercise} ->> 'name'`,
      sets: planItems.sets,
    })
    .from(planItems)
    .where(and(eq(planItems.clinicId, clinicId), inArray(planItems.id, ids)))
    .orderBy(asc(planItems.position), asc(planItems.id));
}

async function painOf(tx: Tx, clinicId: ClinicId, sessionIds: string[]) {
  const rows = await tx
    .select({
      sessionId: painScores.sessionId,
      moment: painScores.moment,
      score: painScores.score,
    })
    .from(painScores)
    .where(and(eq(painScores.clinicId, clinicId), inArray(painScores.sessionId, sessionIds)));
  const bySession = new Map<string, PainScores>();
  for (const { sessionId, moment, score } of rows)
    bySession.set(sessionId, { ...bySession.get(sessionId), [moment]: score });
  return bySession;
}
