"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { sayCalled } from "./mutations";
import { canSayCalled } from "./policy";
import { calledSchema } from "./schema";

/** Says that the patient was called, as they had asked. */
export const sayCalledAction = defineAction({
  name: "practice.say-called",
  schema: calledSchema,
  can: canSayCalled,
  run: async (actor, { sessionId }) => {
    const result = await sayCalled(actor, sessionId);
    if (result.ok) refresh();
    return result;
  },
});
