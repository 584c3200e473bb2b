"use server";

import { revalidatePath } from "next/cache";
import { defineAction } from "@/lib/action";
import { success } from "@/lib/result";
import { readKnown } from "./data";
import { undoImport } from "./mutations";
import { canMoveExercises } from "./policy";
import { matchesSchema, undoImportSchema } from "./schema";

/** Which of a file's rows the clinic has already, for the preview. */
export const findMatchesAction = defineAction({
  name: "exercises.import.match",
  schema: matchesSchema,
  can: canMoveExercises,
  run: async ({ clinicId }, { keys, mediaIds }) =>
    success(await readKnown(clinicId, keys, mediaIds)),
});

export const undoImportAction = defineAction({
  name: "exercises.import.undo",
  schema: undoImportSchema,
  can: canMoveExercises,
  run: async (actor, { importId }) => {
    const result = await undoImport(actor, importId);
    revalidatePath("/exercises", "layout");
    return result;
  },
});
