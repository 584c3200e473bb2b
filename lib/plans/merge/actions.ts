"use server";

import { defineAction } from "@/lib/action";
import { success } from "@/lib/result";
import { canPrescribe } from "../policy";
import { loadTheirs } from "./loaders";
import { readDraftSchema } from "./schema";

/** Reads what somebody else saved. Changes nothing. */
export const readDraftAction = defineAction({
  name: "plans.read-draft",
  schema: readDraftSchema,
  can: canPrescribe,
  run: async (actor, input) => success(await loadTheirs(actor, input)),
});
