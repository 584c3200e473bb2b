"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { success } from "@/lib/result";
import { loadNudgePreview } from "./loaders";
import { sendNudges, undoNudges } from "./mutations";
import { canNudge } from "./policy";
import { previewNudgeSchema, sendNudgesSchema, undoNudgesSchema } from "./schema";

export const sendNudgesAction = defineAction({
  name: "nudges.send",
  schema: sendNudgesSchema,
  can: canNudge,
  run: async (actor, press) => {
    const result = await sendNudges(actor, press);
    if (result.ok) refresh();
    return result;
  },
});

export const undoNudgesAction = defineAction({
  name: "nudges.undo",
  schema: undoNudgesSchema,
  can: canNudge,
  run: async (actor, { nudgeIds }) => {
    const result = await undoNudges(actor, nudgeIds);
    refresh();
    return result;
  },
});

/** The mail as its patient would get it. Sends and stores nothing. */
export const previewNudgeAction = defineAction({
  name: "nudges.preview",
  schema: previewNudgeSchema,
  can: canNudge,
  run: async (actor, asked) => success(await loadNudgePreview(actor, asked)),
});
