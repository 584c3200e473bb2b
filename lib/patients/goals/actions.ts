"use server";

import { revalidatePath } from "next/cache";
import { defineAction } from "@/lib/action";
import { canManagePatients } from "../policy";
import { addGoal, closeGoal, reopenGoal, scoreGoals } from "./mutations";
import { addGoalSchema, goalSchema, scoreGoalsSchema } from "./schema";

export const addGoalAction = defineAction({
  name: "patients.add-goal",
  schema: addGoalSchema,
  can: canManagePatients,
  run: async (actor, goal) => {
    const result = await addGoal(actor, goal, new Date());
    revalidatePath(`/patients/${goal.patientId}`);
    return result;
  },
});

export const scoreGoalsAction = defineAction({
  name: "patients.score-goals",
  schema: scoreGoalsSchema,
  can: canManagePatients,
  run: async (actor, scores) => {
    const result = await scoreGoals(actor, scores, new Date());
    revalidatePath(`/patients/${scores.patientId}`);
    return result;
  },
});

export const closeGoalAction = defineAction({
  name: "patients.close-goal",
  schema: goalSchema,
  can: canManagePatients,
  run: async (actor, { goalId }) => {
    const result = await closeGoal(actor, goalId);
    revalidatePath("/patients/[patientId]", "page");
    return result;
  },
});

export const reopenGoalAction = defineAction({
  name: "patients.reopen-goal",
  schema: goalSchema,
  can: canManagePatients,
  run: async (actor, { goalId }) => {
    const result = await reopenGoal(actor, goalId);
    revalidatePath("/patients/[patientId]", "page");
    return result;
  },
});
