import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { planItems, planRevisions } from "@/db/schema/plans";
import { painScores, practiceItems, practiceSessions } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";
import { type IsoDate, isoDate } from "@/lib/dates";
import type { PainScores } from "@/lib/pain/schema";
import type { SkipReason } from "./schema";

export type PracticeSession = {
  id: string;
  practisedOn: IsoDate;
  createdAt: Date;
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
  redFlag: boolean;
};

/** The practice sessions of a plan, the newest day first; those of one day, the last sent first. */
export async function listPractice(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
): Promise<PracticeSession[]> {
  return readSessions(tx, clinicId, eq(practiceSessions.planId, planId));
}

/** One session of this plan; null when the plan has none with this id. */
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
      revisionNumber: planRevisions.number,
      itemsDone: practiceSessions.itemsDone,
      itemsTotal: practiceSessions.itemsTotal,
      effort: practiceSessions.effort,
      comment: practiceSessions.comment,
      redFlag: practiceSessions.redFlag,
    })
    .from(practiceSessions)
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
  return sessions.map((session) => ({
    ...session,
    practisedOn: isoDate(session.practisedOn),
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
