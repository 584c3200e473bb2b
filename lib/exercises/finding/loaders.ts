import type { Actor } from "@/lib/auth/session";
import { pictureAddress } from "../figure-image";
import { isOwn } from "../schema";
import { regionNames } from "../words";
import { findExercises } from "./data";
import type { ExerciseFilter } from "./filter";
import { type ExerciseHits, HITS } from "./hit";

/**
 * What a plan can be filled with. Without words: what this person sent last, then their favourites,
 * then all others by name.
 */
export async function loadHits(
  actor: Actor,
  filter: ExerciseFilter,
  offset = 0,
): Promise<ExerciseHits> {
  const place = { offset, limit: HITS, order: "mine" } as const;
  const { found, total, counts, mistyped } = await findExercises(actor, filter, place);
  const hits = found.map(({ exercise, isFavourite }) => ({
    slug: exercise.slug,
    name: exercise.name,
    dosage: exercise.dosage,
    picture: pictureAddress(exercise),
    regions: exercise.regions.map((region) => regionNames[region]).join(", "),
    isFavourite,
    isOwn: isOwn(exercise.slug),
  }));
  return { hits, total, regions: counts.region, mistyped };
}
