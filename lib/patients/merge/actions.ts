"use server";

import { revalidatePath } from "next/cache";
import { defineAction } from "@/lib/action";
import { canManagePatients } from "../policy";
import { mergePatients } from "./mutations";
import { mergeSchema } from "./schema";

export const mergePatientsAction = defineAction({
  name: "patients.merge",
  schema: mergeSchema,
  can: canManagePatients,
  run: async (actor, merge) => {
    const result = await mergePatients(actor, merge, new Date());
    revalidatePath("/", "layout");
    return result;
  },
});
