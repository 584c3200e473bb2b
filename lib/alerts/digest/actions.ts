"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { canDealWithAlerts } from "@/lib/alerts/policy";
import { setDigest } from "./mutations";
import { setDigestSchema } from "./schema";

export const setDigestAction = defineAction({
  name: "alerts.set-digest",
  schema: setDigestSchema,
  can: canDealWithAlerts,
  run: async (actor, { choice }) => {
    const result = await setDigest(actor, choice);
    if (result.ok) refresh();
    return result;
  },
});
