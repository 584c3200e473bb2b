"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { canDealWithAlerts } from "@/lib/alerts/policy";
import { actOnAlerts, undoAlertActs } from "./mutations";
import { actOnAlertsSchema, undoAlertActsSchema } from "./schema";

export const actOnAlertsAction = defineAction({
  name: "alerts.act",
  schema: actOnAlertsSchema,
  can: canDealWithAlerts,
  run: async (actor, input) => {
    const result = await actOnAlerts(actor, input);
    // Refused ones too: somebody else was first, and the page has to show it.
    refresh();
    return result;
  },
});

export const undoAlertActsAction = defineAction({
  name: "alerts.undo",
  schema: undoAlertActsSchema,
  can: canDealWithAlerts,
  run: async (actor, input) => {
    const result = await undoAlertActs(actor, input);
    refresh();
    return result;
  },
});
