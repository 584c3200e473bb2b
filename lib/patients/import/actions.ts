"use server";

import { revalidatePath } from "next/cache";
import { defineAction } from "@/lib/action";
import { success } from "@/lib/result";
import { canManagePatients } from "../policy";
import { readSame } from "./data";
import { importPatients, undoPatientImport } from "./mutations";
import { findSameSchema, importPatientsSchema, undoPatientImportSchema } from "./schema";

/** Which of a file's rows the clinic has a record of, for the preview. */
export const findSamePatientsAction = defineAction({
  name: "patients.import.find-same",
  schema: findSameSchema,
  can: canManagePatients,
  run: async ({ clinicId }, { people }) => success(await readSame(clinicId, people)),
});

export const importPatientsAction = defineAction({
  name: "patients.import",
  schema: importPatientsSchema,
  can: canManagePatients,
  run: async (actor, input) => {
    const result = await importPatients(actor, input);
    revalidatePath("/patients", "layout");
    return result;
  },
});

export const undoPatientImportAction = defineAction({
  name: "patients.import.undo",
  schema: undoPatientImportSchema,
  can: canManagePatients,
  run: async (actor, { importId }) => {
    const result = await undoPatientImport(actor, importId);
    revalidatePath("/patients", "layout");
    return result;
  },
});
