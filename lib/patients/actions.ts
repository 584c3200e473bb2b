"use server";

import { revalidatePath } from "next/cache";
import { defineAction } from "@/lib/action";
import { addPatient, archivePatient, restorePatient, updatePatient } from "./mutations";
import { canManagePatients } from "./policy";
import { archivePatientSchema, patientSchema, updatePatientSchema } from "./schema";

export const addPatientAction = defineAction({
  name: "patients.add",
  schema: patientSchema,
  can: canManagePatients,
  run: addPatient,
});

export const updatePatientAction = defineAction({
  name: "patients.update",
  schema: updatePatientSchema,
  can: canManagePatients,
  run: async (actor, { patientId, version, patient }) => {
    const result = await updatePatient(actor, patientId, version, patient);
    revalidatePath(`/patients/${patientId}`);
    return result;
  },
});

export const archivePatientAction = defineAction({
  name: "patients.archive",
  schema: archivePatientSchema,
  can: canManagePatients,
  run: async (actor, { patientId, version }) => {
    const result = await archivePatient(actor, patientId, version);
    revalidatePath(`/patients/${patientId}`);
    return result;
  },
});

export const restorePatientAction = defineAction({
  name: "patients.restore",
  schema: archivePatientSchema,
  can: canManagePatients,
  run: async (actor, { patientId, version }) => {
    const result = await restorePatient(actor, patientId, version);
    revalidatePath(`/patients/${patientId}`);
    return result;
  },
});
