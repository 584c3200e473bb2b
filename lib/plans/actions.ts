"use server";

import { revalidatePath } from "next/cache";
import { defineAction } from "@/lib/action";
import { createPlan, discardDraft, editPlan, saveDraft } from "./draft/mutations";
import { completePlan, pausePlan, resumePlan, sendPlan } from "./mutations";
import { asOpened, canPrescribe } from "./policy";
import {
  completePlanSchema,
  createPlanSchema,
  editPlanSchema,
  planVersionSchema,
  restoreRevisionSchema,
  saveDraftSchema,
  sendPlanSchema,
} from "./schema";

// A plan's state is shown on its own page, on the patient's, in the lists and on Today.
const refreshPages = () => revalidatePath("/", "layout");

export const createPlanAction = defineAction({
  name: "plans.create",
  schema: createPlanSchema,
  can: canPrescribe,
  run: (actor, input) => createPlan(actor, input, new Date()),
});

export const saveDraftAction = defineAction({
  name: "plans.save-draft",
  schema: saveDraftSchema,
  can: canPrescribe,
  // Refreshes no page: the composer already holds what it saved.
  run: (actor, { openedBy, planId, version, draft }) =>
    asOpened(actor, openedBy, () => saveDraft(actor, planId, version, draft)),
});

export const editPlanAction = defineAction({
  name: "plans.edit",
  schema: editPlanSchema,
  can: canPrescribe,
  run: (actor, { planId }) => editPlan(actor, planId),
});

/** Opens an older revision as the next one's draft. */
export const restoreRevisionAction = defineAction({
  name: "plans.restore-revision",
  schema: restoreRevisionSchema,
  can: canPrescribe,
  run: (actor, { planId, number }) => editPlan(actor, planId, number),
});

export const discardDraftAction = defineAction({
  name: "plans.discard-draft",
  schema: planVersionSchema,
  can: canPrescribe,
  run: (actor, { planId, version }) => discardDraft(actor, planId, version),
});

export const sendPlanAction = defineAction({
  name: "plans.send",
  schema: sendPlanSchema,
  can: canPrescribe,
  run: async (actor, { openedBy, planId, version, delivery }) => {
    const result = await asOpened(actor, openedBy, () =>
      sendPlan(actor, planId, version, new Date(), delivery),
    );
    if (result.ok) refreshPages();
    return result;
  },
});

export const pausePlanAction = defineAction({
  name: "plans.pause",
  schema: planVersionSchema,
  can: canPrescribe,
  run: async (actor, { planId, version }) => {
    const result = await pausePlan(actor, planId, version, new Date());
    refreshPages();
    return result;
  },
});

export const resumePlanAction = defineAction({
  name: "plans.resume",
  schema: planVersionSchema,
  can: canPrescribe,
  run: async (actor, { planId, version }) => {
    const result = await resumePlan(actor, planId, version, new Date());
    refreshPages();
    return result;
  },
});

export const completePlanAction = defineAction({
  name: "plans.complete",
  schema: completePlanSchema,
  can: canPrescribe,
  run: async (actor, { planId, version, exitReason, note }) => {
    const result = await completePlan(actor, planId, version, { exitReason, note }, new Date());
    refreshPages();
    return result;
  },
});
