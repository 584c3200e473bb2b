"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { defineAction } from "@/lib/action";
import { failure } from "@/lib/result";
import { getExercise } from "../data";
import { slugSchema } from "../schema";
import { markFavourite } from "./mutations";

export const markFavouriteAction = defineAction({
  name: "exercises.markFavourite",
  schema: z.object({ slug: slugSchema, isFavourite: z.boolean() }),
  // It concerns nobody but the person who asks, so every member may.
  can: () => true,
  async run(actor, { slug, isFavourite }) {
    if (isFavourite && !(await getExercise(actor.clinicId, slug)))
      return failure("NOT_FOUND", "This exercise is not in the library any more.");
    const marked = await markFavourite(actor, slug, isFavourite);
    revalidatePath("/exercises");
    return marked;
  },
});
