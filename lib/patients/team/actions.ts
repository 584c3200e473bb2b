"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { canManagePatients } from "../policy";
import { assignTeam, undoAssign } from "./mutations";
import { assignTeamSchema, undoAssignSchema } from "./schema";

export const assignTeamAction = defineAction({
  name: "patients.assign-team",
  schema: assignTeamSchema,
  can: canManagePatients,
  run: async (actor, assignment) => {
    const result = await assignTeam(actor, assignment);
    if (result.ok) refresh();
    return result;
  },
});

export const undoAssignAction = defineAction({
  name: "patients.undo-assign",
  schema: undoAssignSchema,
  can: canManagePatients,
  run: async (actor, { patients }) => {
    const result = await undoAssign(actor, patients);
    refresh();
    return result;
  },
});
