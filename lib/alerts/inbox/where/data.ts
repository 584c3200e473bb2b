import { and, eq, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { alerts } from "@/db/schema/alerts";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";
import { FLAG_RULES } from "@/lib/adherence/flag-words";
import { isMine, type Viewer } from "@/lib/adherence/table/data";
import type { IsoDate } from "@/lib/dates";

/** Waits for somebody: open or acknowledged, or snoozed until a day that has come. */
export const waiting = (today: IsoDate): SQL =>
  sql`(${alerts.state} in ('open', 'acknowledged')
    or (${alerts.state} = 'snoozed' and ${alerts.snoozedUntil} <= ${today}::date))`;

/** The same, and nobody has acknowledged it yet. */
export const fresh = (today: IsoDate): SQL =>
  or(eq(alerts.state, "open"), and(eq(alerts.state, "snoozed"), lte(alerts.snoozedUntil, today)))!;

/** Assigned to this person, or to nobody and about a patient of theirs. */
export function ofViewer(viewer: Viewer): SQL {
  return or(eq(alerts.assignedTo, viewer.userId), and(isNull(alerts.assignedTo), isMine(viewer)))!;
}

const rules = sql.join(
  FLAG_RULES.map((rule) => sql.raw(`'${rule}'`)),
  sql`, `,
);

/** The most urgent is the smallest; what somebody acknowledged comes after all that nobody has. */
export const urgency = sql<number>`(array_position(array[${rules}]::text[], ${alerts.rule})
  + case when ${alerts.state} = 'acknowledged' then 100 else 0 end)`;

export const planOf = (clinicId: ClinicId) =>
  and(eq(plans.clinicId, clinicId), eq(plans.id, alerts.planId));

export const patientOf = (clinicId: ClinicId) =>
  and(
    eq(patients.clinicId, clinicId),
    eq(patients.id, plans.patientId),
    isNull(patients.archivedAt),
  );
