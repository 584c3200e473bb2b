"use server";

import { revalidatePath } from "next/cache";
import { defineAction } from "@/lib/action";
import { success } from "@/lib/result";
import { readKnown } from "./data";
import { undoImport } from "./undo/mutations";
import { canEditLibrary } from "../own/policy";
import { matchesSchema, undoImportSchema } from "./schema";

/** Which of a file's rows the clinic has already, for the preview. */
export const findMatchesAction = defineAction({
  name: "exercises.import.match",
  schema: matchesSchema,
  can: canEditLibrary,
  run: async ({ clinicId }, { keys, ...references }) =>
    success(await readKnown(clinicId, keys, references)),
});

export const undoImportAction = defineAction({
  name: "exercises.import.undo",
  schema: undoImportSchema,
  can: canEditLibrary,
  run: async (actor, { importId }) => {
    const result = await undoImport(actor, importId);
    revalidatePath("/exercises", "layout");
    return result;
  },
});
