import type { Actor } from "@/lib/auth/session";
import { NotFoundError } from "@/lib/errors";
import { getExercises } from "@/lib/exercises/data";
import { hitOf } from "@/lib/exercises/finding/loaders";
import { composerExercises, loadPlan } from "../loaders";
import { draftOf } from "../starts/draft";
import { lastChangeOf } from "./data";
import type { Theirs } from "./schema";

/**
 * What a plan holds now, for the composer of somebody whose version is older, with the exercises
 * that both name. @throws NotFoundError in another clinic; ForbiddenError for a trainer.
 */
export async function loadTheirs(
  actor: Actor,
  { planId, slugs }: { planId: string; slugs: readonly string[] },
): Promise<Theirs> {
  const loaded = await loadPlan(actor, planId);
  const newest = loaded && (loaded.draft ?? loaded.sent[0]);
  if (!newest) throw new NotFoundError("No such plan in this clinic.");
  const [by, known] = await Promise.all([
    lastChangeOf(actor.clinicId, planId),
    getExercises(actor.clinicId, [
      ...new Set([...slugs, ...newest.items.map(({ exerciseSlug }) => exerciseSlug)]),
    ]),
  ]);
  return {
    version: loaded.plan.version,
    isDraft: loaded.draft !== null,
    draft: draftOf(newest),
    by: by && { name: by.name, at: by.at, isYou: by.userId === actor.userId },
    exercises: [...composerExercises(newest.items, known), ...known.map((one) => hitOf(one))],
  };
}
