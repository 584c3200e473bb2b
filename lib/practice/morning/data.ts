import { and, desc, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { painScores, practiceSessions } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";
import { addDays, type IsoDate } from "@/lib/dates";
import type { Moment } from "@/lib/pain/schema";
import type { Morning } from "./schema";

/**
 * The last session of yesterday with a pain score after it, which is asked about on the morning of
 * `today`; null when there is none.
 */
export async function readMorning(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  today: IsoDate,
): Promise<Morning | null> {
  const [after, morning, before] = ["after", "morning", "before"].map((name) =>
    alias(painScores, name),
  ) as [typeof painScores, typeof painScores, typeof painScores];
  const of = (scores: typeof painScores, moment: Moment) =>
    and(
      eq(scores.clinicId, clinicId),
      eq(scores.sessionId, practiceSessions.id),
      eq(scores.moment, moment),
    );
  const [last] = await tx
    .select({ sessionId: practiceSessions.id, before: before.score, score: morning.score })
    .from(practiceSessions)
    .innerJoin(after, of(after, "after"))
    .leftJoin(morning, of(morning, "next-morning"))
    .leftJoin(before, of(before, "before"))
    .where(
      and(
        eq(practiceSessions.clinicId, clinicId),
        eq(practiceSessions.planId, planId),
        eq(practiceSessions.practisedOn, addDays(today, -1)),
        isNull(practiceSessions.withdrawnAt),
      ),
    )
    .orderBy(desc(practiceSessions.createdAt), desc(practiceSessions.id))
    .limit(1);
  return last ?? null;
}
