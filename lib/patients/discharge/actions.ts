"use server";

import { revalidatePath } from "next/cache";
import { defineAction } from "@/lib/action";
import { canManagePatients } from "../policy";
import { dischargePatient } from "./mutations";
import { dischargePatientSchema } from "./schema";

export const dischargePatientAction = defineAction({
  name: "patients.discharge",
  schema: dischargePatientSchema,
  can: canManagePatients,
  run: async (actor, { patientId, version, ...discharge }) => {
    const result = await dischargePatient(actor, patientId, version, discharge, new Date());
    // The end of a plan is shown on its own page, in the lists and on Today.
    revalidatePath("/", "layout");
    return result;
  },
});
