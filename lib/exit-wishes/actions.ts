"use server";

import { revalidatePath } from "next/cache";
import { defineAction } from "@/lib/action";
import { answerWish } from "./mutations";
import { canAnswerWishes } from "./policy";
import { answerWishSchema } from "./schema";

export const answerWishAction = defineAction({
  name: "exit-wishes.answer",
  schema: answerWishSchema,
  can: canAnswerWishes,
  run: async (actor, { wishId }) => {
    const result = await answerWish(actor, wishId, new Date());
    revalidatePath("/patients/[patientId]", "page");
    return result;
  },
});
