import { randomUUID } from "node:crypto";
import { transaction } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { planPauses, planRevisions, plans } from "@/db/schema/plans";
import { painScores, practiceSessions } from "@/db/schema/practice";
import { addMember, foundClinic } from "@/db/seed/clinic";
import type { ClinicId } from "@/db/tenant";
import type { PlanHistory } from "@/lib/adherence/schema";
import type { PainSession } from "@/lib/pain/schema";

export const TIME_ZONE = "Europe/Berlin";

export type TestClinic = {
  clinicId: ClinicId;
  therapist: string;
  colleague: string;
  trainer: string;
};

/** A clinic with two therapists and a trainer. */
export async function storeClinic(url: string, name: string): Promise<TestClinic> {
  const clinicId = await foundClinic(url, { name, timeZone: TIME_ZONE });
  const member = (role: "therapist" | "trainer", person: string) => {
    const email = `${randomUUID()}@clinic.test`;
    return addMember(clinicId, { name: person, email, role, password: "correct horse battery" });
  };
  return {
    clinicId,
    therapist: await member("therapist", "Ines"),
    colleague: await member("therapist", "Bo"),
    trainer: await member("trainer", "Tam"),
  };
}

/** Writes a plan's history as its rows; the sessions' scores by their place in the list. Returns the
 * plan's id. */
export async function storePlan(
  { clinicId, therapist }: TestClinic,
  history: PlanHistory,
  scores: PainSession["scores"][] = [],
): Promise<string> {
  return transaction({ clinicId }, async (tx) => {
    const [patient] = await tx
      .insert(patients)
      .values({
        clinicId,
        givenName: "Noor",
        familyName: "Haddad",
        timeZone: TIME_ZONE,
        therapistId: therapist,
      })
      .returning({ id: patients.id });
    const [plan] = await tx
      .insert(plans)
      .values({
        clinicId,
        patientId: patient!.id,
        therapistId: therapist,
        title: "Gentle low back routine",
        state: history.stoppedOn ? "stopped" : "active",
        closedOn: history.stoppedOn,
        exitReason: history.stoppedOn ? "other" : null,
      })
      .returning({ id: plans.id });
    const planId = plan!.id;
    const revisions = await tx
      .insert(planRevisions)
      .values(
        history.revisions.map(({ effectiveFrom, schedule }, index) => ({
          clinicId,
          planId,
          number: index + 1,
          title: "A plan",
          ...schedule,
          effectiveFrom,
          sentAt: new Date(),
          sentBy: therapist,
        })),
      )
      .returning({ id: planRevisions.id });
    if (history.pauses.length > 0)
      await tx.insert(planPauses).values(
        history.pauses.map(({ from, until }) => ({
          clinicId,
          planId,
          fromOn: from,
          untilOn: until,
        })),
      );
    if (history.practices.length === 0) return planId;
    const sessions = history.practices.map((practice, index) => ({
      clinicId,
      id: randomUUID(),
      planId,
      revisionId: revisions[0]!.id,
      practisedOn: practice.date,
      itemsDone: practice.itemsDone,
      itemsTotal: practice.itemsTotal,
      contentHash: "",
      createdAt: reportedAt(practice.date, index),
    }));
    await tx.insert(practiceSessions).values(sessions);
    const given = sessions.flatMap(({ id, createdAt }, index) =>
      Object.entries(scores[index] ?? {}).flatMap(([moment, score]) =>
        score === null
          ? []
          : [{ clinicId, planId, sessionId: id, moment: moment as "after", score, createdAt }],
      ),
    );
    if (given.length > 0) await tx.insert(painScores).values(given);
    return planId;
  });
}

/** About noon of the same day in Berlin, later for a later place in the list. */
function reportedAt(date: string, index: number): Date {
  return new Date(Date.parse(`${date}T11:00:00Z`) + index * 1000);
}
