import { z } from "zod";
import { summarise } from "@/lib/adherence/summary";
import type { Actor } from "@/lib/auth/session";
import { loadPatientForPlan } from "@/lib/patients/loaders";
import { todayIn } from "@/lib/dates";
import { ForbiddenError } from "@/lib/errors";
import { getExercises, listAdviceCards } from "@/lib/exercises/data";
import { keptPictureAddress } from "@/lib/exercises/figure-image";
import { noFilter } from "@/lib/exercises/finding/filter";
import { hitOf, loadHits } from "@/lib/exercises/finding/loaders";
import type { ComposerExercise } from "./composer/form";
import { readFeedback, readPlan, type Revision } from "./data";
import { canPrescribe } from "./policy";

/** A plan with its draft and what was sent, or null when the address names none of this clinic. */
export async function loadPlan(actor: Actor, planId: string) {
  if (!canPrescribe(actor)) throw new ForbiddenError();
  if (!z.uuid().safeParse(planId).success) return null;
  const found = await readPlan(actor.clinicId, planId);
  if (!found) return null;
  const { plan, revisions } = found;
  return {
    plan,
    draft: revisions.find(({ sentAt }) => sentAt === null) ?? null,
    /** The newest first. */
    sent: revisions.filter(({ sentAt }) => sentAt !== null),
    /** The patient's calendar day. */
    today: todayIn(plan.patient.timeZone, new Date()),
  };
}

/**
 * What the patient reported on a plan, what stands out in it, and its adherence so far with the
 * working; null when the plan was never sent.
 */
export async function loadFeedback(actor: Actor, planId: string) {
  if (!canPrescribe(actor)) throw new ForbiddenError();
  const found = await readFeedback(actor.clinicId, planId);
  if (!found) return null;
  const { history, sessions, withdrawn } = found;
  const { adherence, flags } = summarise(history, todayIn(history.timeZone, new Date()));
  const rules = [...new Set(flags.map(({ rule }) => rule))];
  /** What somebody has to look at though it does not count any more. */
  const signTakenBack = flags.find(({ rule }) => rule === "sign-taken-back") ?? null;
  return { sessions, withdrawn, adherence, flags: rules, signTakenBack, bands: history.bands };
}

/**
 * What the composer begins with beside the draft: the exercises that the draft holds, those that can
 * be added before anything is searched for, and the advice.
 */
export async function loadComposer(
  actor: Actor,
  { items }: Pick<Revision, "items">,
  patientId: string,
) {
  const slugs = [...new Set(items.map(({ exerciseSlug }) => exerciseSlug))];
  const [known, firstHits, cards, patient] = await Promise.all([
    getExercises(actor.clinicId, slugs),
    loadHits(actor, noFilter),
    listAdviceCards(),
    loadPatientForPlan(actor, patientId),
  ]);
  const near = known.flatMap(({ easier, harder }) => [...easier, ...harder]);
  const steps = await getExercises(actor.clinicId, [...new Set(near)]);
  return {
    held: composerExercises(items, known),
    /** The easier and harder steps of those, which may be offered in their place. */
    steps: steps.map((exercise): ComposerExercise => hitOf(exercise)),
    firstHits,
    advice: cards.map(({ slug, title, body }) => ({ slug, title, body })),
    patient,
  };
}

/** The exercises of a draft as the composer shows them; `known` are those that the library has. */
export function composerExercises(
  items: Revision["items"],
  known: Awaited<ReturnType<typeof getExercises>>,
): ComposerExercise[] {
  return items.map(({ exerciseSlug, name, dosage, exercise: copy }): ComposerExercise => {
    const exercise = known.find(({ slug }) => slug === exerciseSlug);
    if (exercise) return hitOf(exercise);
    // It has left the library since; the draft has a copy of what the patient reads.
    return {
      ...copy,
      slug: exerciseSlug,
      name,
      dosage,
      picture: keptPictureAddress(copy),
      movementType: "strength",
      contraindications: [],
      easier: [],
      harder: [],
    };
  });
}
