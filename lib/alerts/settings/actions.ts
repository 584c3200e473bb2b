"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { saveAlertSettings } from "./mutations";
import { canChangeAlertRules } from "./policy";
import { alertSettingsSchema } from "./schema";

export const saveAlertSettingsAction = defineAction({
  name: "alerts.save-settings",
  schema: alertSettingsSchema,
  can: canChangeAlertRules,
  run: async (actor, settings) => {
    const result = await saveAlertSettings(actor, settings);
    if (result.ok) refresh();
    return result;
  },
});
