"use server";

import { revalidatePath } from "next/cache";
import { defineAction } from "@/lib/action";
import { canManagePatients } from "../policy";
import { setHealth } from "./mutations";
import { setHealthSchema } from "./schema";

export const setHealthAction = defineAction({
  name: "patients.set-health",
  schema: setHealthSchema,
  can: canManagePatients,
  run: async (actor, { patientId, version, health }) => {
    const result = await setHealth(actor, patientId, version, health);
    revalidatePath(`/patients/${patientId}`);
    return result;
  },
});
