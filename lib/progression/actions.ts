"use server";

import { revalidatePath } from "next/cache";
import { defineAction } from "@/lib/action";
import { NotFoundError } from "@/lib/errors";
import { canPrescribe } from "@/lib/plans/policy";
import { success } from "@/lib/result";
import { readRules } from "./data";
import { decideProposal } from "./deciding/mutations";
import { setRules } from "./mutations";
import { decideProposalSchema, readRulesSchema, setRulesSchema } from "./schema";

/** A plan's rules as they stand; read when they are asked for. */
export const readRulesAction = defineAction({
  name: "progression.read-rules",
  schema: readRulesSchema,
  can: canPrescribe,
  run: async (actor, { planId }) => {
    const rules = await readRules(actor.clinicId, planId);
    if (!rules) throw new NotFoundError("No such plan in this clinic.");
    return success(rules);
  },
});

export const setRulesAction = defineAction({
  name: "progression.set-rules",
  schema: setRulesSchema,
  can: canPrescribe,
  run: (actor, { planId, rules }) => setRules(actor, planId, rules),
});

export const decideProposalAction = defineAction({
  name: "progression.decide",
  schema: decideProposalSchema,
  can: canPrescribe,
  run: async (actor, { proposalId, decision }) => {
    const result = await decideProposal(actor, proposalId, decision, new Date());
    // It leaves the patient's page and Today.
    if (result.ok) revalidatePath("/", "layout");
    return result;
  },
});
