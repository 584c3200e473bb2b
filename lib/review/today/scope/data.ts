import { and, eq, isNull, type SQL } from "drizzle-orm";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";
import { isMine, type Viewer } from "@/lib/adherence/table/data";
import type { Fact, Matter, Scope } from "@/lib/review/today/schema";

/** More than a person can answer in a day; the table has the rest. */
export const MOST = 50;

export type Ask = {
  clinicId: ClinicId;
  viewer: Viewer;
  scope: Scope;
  /** IANA zone of the clinic. */
  timeZone: string;
  now: Date;
  /** Whether failed mails are this person's business. */
  deliveries: boolean;
  invitations: boolean;
  /** Whether this person decides on steps of a plan, and on its end. */
  proposals: boolean;
};

export type Found = { plan: Omit<Matter, "facts">; facts: Fact[] }[];

export const planColumns = {
  planId: plans.id,
  patientId: patients.id,
  givenName: patients.givenName,
  familyName: patients.familyName,
  planTitle: plans.title,
};

type PlanRow = {
  planId: string;
  patientId: string;
  givenName: string;
  familyName: string;
  planTitle: string;
};

export function planOf({ planId, patientId, givenName, familyName, planTitle }: PlanRow) {
  return { planId, patientId, patientName: `${givenName} ${familyName}`, planTitle };
}

/** The plans that a person is asked about: of patients not archived, and only the viewer's own where
 * the scope says so. */
export function inScope({ clinicId, viewer, scope }: Ask): SQL[] {
  const mine = scope === "mine" ? isMine(viewer) : undefined;
  return [eq(plans.clinicId, clinicId), isNull(patients.archivedAt), ...(mine ? [mine] : [])];
}

export const patientOf = (clinicId: ClinicId) =>
  and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId));
