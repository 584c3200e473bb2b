"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { canDealWithAlerts } from "../policy";
import { acknowledgePlans } from "./mutations";
import { acknowledgePlansSchema } from "./schema";

export const acknowledgePlansAction = defineAction({
  name: "alerts.acknowledge-plans",
  schema: acknowledgePlansSchema,
  can: canDealWithAlerts,
  run: async (actor, asked) => {
    const result = await acknowledgePlans(actor, asked);
    if (result.ok) refresh();
    return result;
  },
});
