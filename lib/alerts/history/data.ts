import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { alertActs, alerts } from "@/db/schema/alerts";
import { users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import type { ActName } from "@/lib/alerts/acts/rules";
import { canReadNotesOf } from "@/lib/alerts/policy";
import type { AlertState, EndReason } from "@/lib/alerts/schema";
import { sentenceOf } from "@/lib/alerts/words";
import type { Actor } from "@/lib/auth/session";
import { type IsoDate, isoDate } from "@/lib/dates";
import type { FlagRule } from "@/lib/pain/schema";

/** What somebody did with an alert. */
export type PlanAlertAct = { id: string; act: ActName; by: string; at: Date; note: string | null };

/** An alert with all that became of it. */
export type PlanAlert = {
  id: string;
  rule: FlagRule;
  /** What was seen, and from which number the rule fires. */
  sentence: string;
  values: Record<string, number>;
  threshold: number;
  happenedOn: IsoDate;
  sessionId: string | null;
  raisedAt: Date;
  state: AlertState;
  snoozedUntil: IsoDate | null;
  endReason: EndReason | null;
  takenBack: boolean;
  version: number;
  /** The oldest first, without what was undone. A note only where this person may read it. */
  acts: PlanAlertAct[];
};

/** Every alert of a plan, the newest first. */
export async function listPlanAlerts(
  tx: Tx,
  clinicId: ClinicId,
  viewer: Pick<Actor, "userId" | "role">,
  planId: string,
): Promise<PlanAlert[]> {
  const rows = await tx
    .select()
    .from(alerts)
    .where(and(eq(alerts.clinicId, clinicId), eq(alerts.planId, planId)))
    .orderBy(desc(alerts.happenedOn), desc(alerts.raisedAt), asc(alerts.id));
  if (rows.length === 0) return [];
  const acts = await tx
    .select({
      id: alertActs.id,
      alertId: alertActs.alertId,
      act: alertActs.act,
      version: alertActs.version,
      userId: users.id,
      by: users.name,
      at: alertActs.createdAt,
      note: alertActs.note,
      before: alertActs.before,
    })
    .from(alertActs)
    .innerJoin(users, eq(users.id, alertActs.by))
    .where(
      and(
        eq(alertActs.clinicId, clinicId),
        inArray(
          alertActs.alertId,
          rows.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(alertActs.version));
  const undone = new Set(
    acts.flatMap(({ act, alertId, before }) =>
      act === "undone" ? [`${alertId} ${(before as { undoes?: number }).undoes}`] : [],
    ),
  );
  const standing = acts.filter(
    ({ act, alertId, version }) => act !== "undone" && !undone.has(`${alertId} ${version}`),
  );
  return rows.map((row) => ({
    id: row.id,
    rule: row.rule,
    sentence: sentenceOf({ ...row, happenedOn: isoDate(row.happenedOn) }),
    values: row.values,
    threshold: row.threshold,
    happenedOn: isoDate(row.happenedOn),
    sessionId: row.sessionId,
    raisedAt: row.raisedAt,
    state: row.state as AlertState,
    snoozedUntil: row.snoozedUntil === null ? null : isoDate(row.snoozedUntil),
    endReason: row.endReason as EndReason | null,
    takenBack: row.takenBackAt !== null,
    version: row.version,
    acts: standing
      .filter(({ alertId }) => alertId === row.id)
      .map(({ id, act, userId, by, at, note }) => ({
        id,
        act: act as ActName,
        by,
        at,
        note: canReadNotesOf(viewer, { userId }) ? note : null,
      })),
  }));
}
