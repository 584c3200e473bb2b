import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { practiceSessions } from "@/db/schema/practice";
import { isoDate } from "@/lib/dates";
import { wishIsOpen } from "@/lib/practice/calls/data";
import {
  type Ask,
  type Found,
  inScope,
  MOST,
  patientOf,
  planColumns,
  planOf,
} from "@/lib/review/today/scope/data";

/** Patients who asked to be called, each once, with the newest session in which they did. */
export async function waitingForCall(tx: Tx, ask: Ask): Promise<Found> {
  const { clinicId } = ask;
  const wishes = await tx
    .select({
      ...planColumns,
      id: practiceSessions.id,
      practisedOn: practiceSessions.practisedOn,
    })
    .from(practiceSessions)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, practiceSessions.planId)))
    .innerJoin(patients, patientOf(clinicId))
    .where(and(...wishIsOpen(clinicId), ...inScope(ask)))
    .orderBy(desc(practiceSessions.createdAt), desc(practiceSessions.id));
  const seen = new Set<string>();
  const rows = wishes
    .filter(({ patientId }) => !seen.has(patientId) && seen.add(patientId))
    .slice(0, MOST);
  return rows.map((row) => ({
    plan: planOf(row),
    facts: [
      {
        kind: "call",
        id: row.id,
        on: isoDate(row.practisedOn),
        sentence: "Asked to be called when noting practice.",
      },
    ],
  }));
}
