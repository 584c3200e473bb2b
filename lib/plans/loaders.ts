import { z } from "zod";
import { transaction } from "@/db/client";
import { loadPlanHistory } from "@/lib/adherence/data";
import { summarise } from "@/lib/adherence/summary";
import type { Actor } from "@/lib/auth/session";
import { todayIn } from "@/lib/dates";
import { listAdviceCards, listTemplates } from "@/lib/exercises/data";
import { listPractice } from "@/lib/practice/data";
import { getPlan, listLibrary, listPlansOfPatient, listRevisions } from "./data";

/** A plan with all its revisions, or null when the address names none of this clinic. */
export async function loadPlan(actor: Actor, planId: string) {
  if (!z.uuid().safeParse(planId).success) return null;
  const { clinicId } = actor;
  return transaction({ clinicId }, async (tx) => {
    const plan = await getPlan(tx, clinicId, planId);
    if (!plan) return null;
    const revisions = await listRevisions(tx, clinicId, planId);
    return {
      plan,
      draft: revisions.find(({ sentAt }) => sentAt === null) ?? null,
      sent: revisions.filter(({ sentAt }) => sentAt !== null),
      /** The patient's calendar day. */
      today: todayIn(plan.patient.timeZone, new Date()),
    };
  });
}

/** A patient's plans, the one to speak of first. */
export async function loadPlansOfPatient(actor: Actor, patientId: string) {
  return transaction({ clinicId: actor.clinicId }, (tx) =>
    listPlansOfPatient(tx, actor.clinicId, patientId),
  );
}

/**
 * What the patient reported on a plan, what stands out in it, and its adherence so far with the
 * working; null when the plan was never sent.
 */
export async function loadFeedback(actor: Actor, planId: string) {
  const { clinicId } = actor;
  return transaction({ clinicId }, async (tx) => {
    const loaded = await loadPlanHistory(tx, clinicId, planId);
    if (!loaded) return null;
    const { adherence, flags } = summarise(loaded, todayIn(loaded.timeZone, new Date()));
    return {
      sessions: await listPractice(tx, clinicId, planId),
      adherence,
      flags: [...new Set(flags.map(({ rule }) => rule))],
      bands: loaded.bands,
    };
  });
}

/** What the composer chooses from. */
export async function loadLibrary() {
  const exercises = await transaction("directory", listLibrary);
  return { exercises, advice: await listAdviceCards() };
}

/** What a new plan can be filled from, in few words. */
export async function loadStarts() {
  return (await listTemplates()).map(({ slug, name, purpose, items }) => ({
    slug,
    name,
    purpose,
    exercises: items.length,
  }));
}
export type PlanStart = Awaited<ReturnType<typeof loadStarts>>[number];
