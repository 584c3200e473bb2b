import type { Actor } from "@/lib/auth/session";
import { ForbiddenError } from "@/lib/errors";
import { getExercise, getExercises } from "../data";
import { pictureAddress } from "../figure-image";
import type { Exercise } from "../schema";
import { listDrawn, listMuscles, type OwnExercise, readOwnExercise } from "./data";
import { canEditLibrary } from "./policy";
import { blankExercise, copyOf, type ExerciseName, inputOf, type OwnExerciseForm } from "./form";
import type { FigureNeighbour } from "./schema";

/** What the library knows of an exercise of the clinic's own, for everybody who looks at it. */
export type OwnFacts = Omit<OwnExercise, "exercise" | "madeFrom"> & {
  /** Null when it was made from nothing, or from what is gone. */
  madeFrom: { slug: string; name: string } | null;
};

/** Null for a built-in exercise and for one that the clinic does not have. */
export async function loadOwnFacts(actor: Actor, slug: string): Promise<OwnFacts | null> {
  const own = await readOwnExercise(actor.clinicId, slug);
  if (!own) return null;
  const { exercise: _, madeFrom, ...facts } = own;
  const from = madeFrom ? await getExercise(actor.clinicId, madeFrom) : null;
  return { ...facts, madeFrom: from && { slug: from.slug, name: from.name } };
}

/**
 * The form of a new exercise, blank or as a copy of the exercise of the slug `from`; null when there
 * is none of that slug.
 */
export async function loadNewExercise(
  actor: Actor,
  from: string | null,
): Promise<OwnExerciseForm | null> {
  if (!canEditLibrary(actor)) throw new ForbiddenError();
  if (from === null) return withWords(actor, blankExercise(), null);
  const origin = await getExercise(actor.clinicId, from);
  return origin && withWords(actor, inputOf(copyOf(origin)), origin);
}

/** The form of an exercise of the clinic's own, with the version it is filled from; null without one. */
export async function loadExerciseForm(
  actor: Actor,
  slug: string,
): Promise<(OwnExerciseForm & { version: number }) | null> {
  if (!canEditLibrary(actor)) throw new ForbiddenError();
  const own = await readOwnExercise(actor.clinicId, slug);
  if (!own) return null;
  const form = await withWords(actor, inputOf(own.exercise), own.exercise);
  return { ...form, version: own.version };
}

async function withWords(
  { clinicId }: Actor,
  values: OwnExerciseForm["values"],
  origin: Exercise | null,
): Promise<OwnExerciseForm> {
  const [muscles, neighbours] = await Promise.all([
    listMuscles(),
    getExercises(clinicId, [...values.easier, ...values.harder]),
  ]);
  return {
    values,
    origin: origin && { slug: origin.slug, name: origin.name },
    muscles,
    neighbours: neighbours.map(nameOf),
  };
}

/** Figures that a drawing can begin with: first those of the same position and body regions. */
export async function loadFigures(actor: Actor, like: FigureNeighbour): Promise<ExerciseName[]> {
  if (!canEditLibrary(actor)) throw new ForbiddenError();
  const distance = ({ startPosition, regions }: Exercise) =>
    (startPosition === like.startPosition ? 0 : 2) +
    (regions.some((region) => like.regions.includes(region)) ? 0 : 1);
  const drawn = await listDrawn(actor.clinicId);
  return drawn
    .toSorted((a, b) => distance(a) - distance(b) || a.name.localeCompare(b.name))
    .map((exercise) => nameOf({ ...exercise, media: null }));
}

/** An exercise as a list to choose from shows it. */
function nameOf(exercise: Exercise): ExerciseName {
  return { slug: exercise.slug, name: exercise.name, picture: pictureAddress(exercise) };
}
