import { type Exercise, isOwn } from "../schema";
import { dosageSchema } from "../dosage-schema";
import type { OwnExerciseInput } from "./schema";

/** An exercise as a list to choose from shows it. */
export type ExerciseName = {
  slug: string;
  name: string;
  /** The address of its picture; null without one. */
  picture: string | null;
};

/** What the page of the form knows when it opens. */
export type OwnExerciseForm = {
  values: OwnExerciseInput;
  /** The exercise that is changed or copied; null for a blank form. */
  origin: { slug: string; name: string } | null;
  /** Names of muscles to suggest. */
  muscles: string[];
  /** The exercises that `easier` and `harder` name. */
  neighbours: ExerciseName[];
};

/** The longest name that the schema takes. */
const NAME = 120;

/** A form with nothing in it but what most exercises have. */
export function blankExercise(): OwnExerciseInput {
  return {
    name: "",
    otherNames: [],
    purpose: "",
    regions: [],
    targetMuscles: [],
    movementType: "strength",
    startPosition: null,
    equipment: [],
    difficulty: 1,
    steps: [],
    cues: [],
    commonMistakes: [],
    cautions: [],
    contraindications: [],
    dosage: dosageSchema.parse({ sets: 2, repsMin: 10, side: "none" }),
    easier: [],
    harder: [],
    sidedness: "none",
    figure: null,
    media: null,
    picture: "drawn",
  };
}

/** The form's values for an exercise that is opened. */
export function inputOf({ slug: _, version: __, ...exercise }: Exercise): OwnExerciseInput {
  const { figure, media } = exercise;
  return { ...exercise, picture: media ? "own" : figure ? "drawn" : "none" };
}

/**
 * What a copy begins with. One of a built-in exercise keeps the name, because it takes its place in
 * the clinic; one of the clinic's own would be a second of that name.
 */
export function copyOf(exercise: Exercise): Exercise {
  if (!isOwn(exercise.slug)) return exercise;
  const more = " (copy)";
  return { ...exercise, name: exercise.name.slice(0, NAME - more.length) + more };
}
