"use server";

import { defineAction } from "@/lib/action";
import { canReviewAdherence } from "@/lib/adherence/policy";
import { loadWorking } from "@/lib/adherence/working/loaders";
import { askWorkingSchema } from "@/lib/adherence/working/schema";
import { success } from "@/lib/result";

/** Reads only. */
export const askWorkingAction = defineAction({
  name: "adherence.working",
  schema: askWorkingSchema,
  can: canReviewAdherence,
  run: async (actor, input) => success(await loadWorking(actor, input)),
});
