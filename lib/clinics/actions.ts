"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { saveClinic } from "./mutations";
import { canChangeClinic } from "./policy";
import { clinicSettingsSchema } from "./schema";

export const saveClinicAction = defineAction({
  name: "clinics.save",
  schema: clinicSettingsSchema,
  can: canChangeClinic,
  run: async (actor, settings) => {
    const result = await saveClinic(actor, settings);
    if (result.ok) refresh();
    return result;
  },
});
