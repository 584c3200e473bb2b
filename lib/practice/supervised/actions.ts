"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { NotFoundError } from "@/lib/errors";
import { success } from "@/lib/result";
import { readSupervisedForm } from "./data";
import { logSupervised, removeSupervised } from "./mutations";
import { canSupervise } from "./policy";
import { supervisedFormSchema, supervisedIdSchema, supervisedSchema } from "./schema";

export const readSupervisedFormAction = defineAction({
  name: "practice.supervised-form",
  schema: supervisedFormSchema,
  can: canSupervise,
  run: async ({ clinicId }, { planId, day }) => {
    const form = await readSupervisedForm(clinicId, planId, day, new Date());
    if (!form) throw new NotFoundError("No such plan in this clinic.");
    return success(form);
  },
});

export const logSupervisedAction = defineAction({
  name: "practice.log-supervised",
  schema: supervisedSchema,
  can: canSupervise,
  run: async (actor, report) => {
    const result = await logSupervised(actor, report);
    if (result.ok) refresh();
    return result;
  },
});

export const removeSupervisedAction = defineAction({
  name: "practice.remove-supervised",
  schema: supervisedIdSchema,
  can: canSupervise,
  run: async (actor, { sessionId }) => {
    const result = await removeSupervised(actor, sessionId);
    if (result.ok) refresh();
    return result;
  },
});
