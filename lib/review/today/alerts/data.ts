import { and, asc, desc, eq, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { alerts } from "@/db/schema/alerts";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import {
  fresh,
  ofViewer,
  patientOf,
  planOf as planOfAlert,
  urgency,
} from "@/lib/alerts/inbox/where/data";
import { sentenceOf } from "@/lib/alerts/words";
import { isoDate, todayIn } from "@/lib/dates";
import type { Fact } from "@/lib/review/today/schema";
import { type Ask, type Found, MOST, planColumns, planOf } from "@/lib/review/today/scope/data";

/** A plan rarely has more than four at once; the inbox has the rest. */
const MOST_ALERTS = 4 * MOST;

/** Alerts that nobody has acknowledged, each rule of a plan once, with its newest and how many there
 * are. In the scope "mine", those assigned to the viewer too. */
export async function alerted(tx: Tx, ask: Ask): Promise<Found> {
  const { clinicId, viewer, scope, timeZone, now } = ask;
  const rows = await tx
    .select({ ...planColumns, alert: alerts })
    .from(alerts)
    .innerJoin(plans, planOfAlert(clinicId))
    .innerJoin(patients, patientOf(clinicId))
    .where(
      and(
        eq(alerts.clinicId, clinicId),
        ne(alerts.state, "resolved"),
        fresh(todayIn(timeZone, now)),
        scope === "mine" ? ofViewer(viewer) : undefined,
      ),
    )
    .orderBy(asc(urgency), desc(alerts.happenedOn), desc(alerts.raisedAt), asc(alerts.id))
    .limit(MOST_ALERTS);
  const found = new Map<string, { plan: ReturnType<typeof planOf>; facts: Fact[] }>();
  for (const { alert, ...row } of rows) {
    const { id, version, rule, sessionId, takenBackAt } = alert;
    const on = isoDate(alert.happenedOn);
    const matter = found.get(row.planId) ?? { plan: planOf(row), facts: [] };
    const known = matter.facts.find(({ kind }) => kind === rule);
    if (known) known.alerts!.push({ id, version });
    else {
      const said = sentenceOf({ ...alert, happenedOn: on });
      const sentence = takenBackAt ? `${said} Taken back since.` : said;
      const fact = { kind: rule, on, sentence, id: sessionId ?? undefined };
      matter.facts.push({ ...fact, alerts: [{ id, version }] });
    }
    found.set(row.planId, matter);
  }
  return [...found.values()].slice(0, MOST);
}
