"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { saySignsSeen } from "./mutations";
import { canSaySignsSeen } from "./policy";
import { signsSeenSchema } from "./schema";

/** Says that somebody looked at the danger signs that the patient took back. */
export const saySignsSeenAction = defineAction({
  name: "practice.say-signs-seen",
  schema: signsSeenSchema,
  can: canSaySignsSeen,
  run: async (actor, { sessionId }) => {
    const result = await saySignsSeen(actor, sessionId);
    if (result.ok) refresh();
    return result;
  },
});
