import type { Actor } from "@/lib/auth/session";
import { pictureAddress } from "../figure-image";
import { getExercise, getExercises } from "../data";
import { type Exercise, isOwn } from "../schema";
import { regionNames } from "../words";
import { findExercises } from "./data";
import type { ExerciseFilter } from "./filter";
import { type ExerciseHit, type ExerciseHits, HITS } from "./hit";

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
  const hits = found.map(({ exercise, isFavourite }) => hitOf(exercise, isFavourite));
  return { hits, total, regions: counts.region, mistyped };
}

/**
 * The easier and the harder steps of an exercise that a plan may take; null when the clinic has no
 * such exercise.
 */
export async function loadNeighbours(
  { clinicId }: Actor,
  slug: string,
): Promise<{ easier: ExerciseHit[]; harder: ExerciseHit[] } | null> {
  const exercise = await getExercise(clinicId, slug);
  if (!exercise) return null;
  const [easier, harder] = await Promise.all([
    getExercises(clinicId, exercise.easier, "in use"),
    getExercises(clinicId, exercise.harder, "in use"),
  ]);
  return {
    easier: easier.map((one) => hitOf(one)),
    harder: harder.map((one) => hitOf(one)),
  };
}

/** An exercise as a list in the browser takes it. */
export function hitOf(exercise: Exercise, isFavourite = false): ExerciseHit {
  const { slug, name, dosage, movementType, sidedness, equipment, regions } = exercise;
  const { contraindications, cautions, easier, harder } = exercise;
  return {
    slug,
    name,
    dosage,
    picture: pictureAddress(exercise),
    movementType,
    sidedness,
    equipment,
    contraindications,
    cautions,
    easier,
    harder,
    regions: regions.map((region) => regionNames[region]).join(", "),
    isFavourite,
    isOwn: isOwn(slug),
  };
}
