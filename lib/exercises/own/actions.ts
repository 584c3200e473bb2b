"use server";

import { revalidatePath } from "next/cache";
import { defineAction } from "@/lib/action";
import { NotFoundError } from "@/lib/errors";
import { success } from "@/lib/result";
import { getExercise } from "../data";
import { loadExerciseForm, loadFigures } from "./loaders";
import {
  archiveExercise,
  createExercise,
  deleteExercise,
  restoreExercise,
  updateExercise,
} from "./mutations";
import { canEditLibrary } from "./policy";
import {
  createExerciseSchema,
  exerciseSlugSchema,
  figureNeighbourSchema,
  ownSlugOnlySchema,
  seenExerciseSchema,
  updateExerciseSchema,
} from "./schema";

export const createExerciseAction = defineAction({
  name: "exercises.create",
  schema: createExerciseSchema,
  can: canEditLibrary,
  run: async (actor, input) => {
    const result = await createExercise(actor, input);
    revalidatePath("/exercises", "layout");
    return result;
  },
});

export const updateExerciseAction = defineAction({
  name: "exercises.update",
  schema: updateExerciseSchema,
  can: canEditLibrary,
  run: async (actor, { slug, version, exercise }) => {
    const result = await updateExercise(actor, slug, version, exercise);
    revalidatePath("/exercises", "layout");
    return result;
  },
});

export const archiveExerciseAction = defineAction({
  name: "exercises.archive",
  schema: seenExerciseSchema,
  can: canEditLibrary,
  run: async (actor, { slug, version }) => {
    const result = await archiveExercise(actor, slug, version);
    revalidatePath("/exercises", "layout");
    return result;
  },
});

export const restoreExerciseAction = defineAction({
  name: "exercises.restore",
  schema: seenExerciseSchema,
  can: canEditLibrary,
  run: async (actor, { slug, version }) => {
    const result = await restoreExercise(actor, slug, version);
    revalidatePath("/exercises", "layout");
    return result;
  },
});

export const deleteExerciseAction = defineAction({
  name: "exercises.delete",
  schema: seenExerciseSchema,
  can: canEditLibrary,
  run: async (actor, { slug, version }) => deleteExercise(actor, slug, version),
});

/** What somebody else has kept meanwhile, to compare it with what is being typed. */
export const readTheirExerciseAction = defineAction({
  name: "exercises.read-theirs",
  schema: ownSlugOnlySchema,
  can: canEditLibrary,
  run: async (actor, { slug }) => {
    const theirs = await loadExerciseForm(actor, slug);
    if (!theirs) throw new NotFoundError();
    return success(theirs);
  },
});

/** Figures that a drawing can begin with, the nearest to what the exercise is first. */
export const listFiguresAction = defineAction({
  name: "exercises.list-figures",
  schema: figureNeighbourSchema,
  can: canEditLibrary,
  run: async (actor, like) => success(await loadFigures(actor, like)),
});

export const readFigureAction = defineAction({
  name: "exercises.read-figure",
  schema: exerciseSlugSchema,
  can: canEditLibrary,
  run: async (actor, { slug }) => {
    const exercise = await getExercise(actor.clinicId, slug);
    if (!exercise?.figure) throw new NotFoundError();
    return success(exercise.figure);
  },
});
