"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { answerMessage, setMessageDone, undoMessages, writeMessages } from "./mutations";
import { canWriteMessages } from "./policy";
import {
  answerMessageSchema,
  messageDoneSchema,
  undoMessagesSchema,
  writeMessagesSchema,
} from "./schema";

export const writeMessagesAction = defineAction({
  name: "messages.write",
  schema: writeMessagesSchema,
  can: canWriteMessages,
  run: async (actor, press) => {
    const result = await writeMessages(actor, press);
    if (result.ok) refresh();
    return result;
  },
});

export const undoMessagesAction = defineAction({
  name: "messages.undo",
  schema: undoMessagesSchema,
  can: canWriteMessages,
  run: async (actor, { messageIds }) => {
    const result = await undoMessages(actor, messageIds);
    refresh();
    return result;
  },
});

export const answerMessageAction = defineAction({
  name: "messages.answer",
  schema: answerMessageSchema,
  can: canWriteMessages,
  run: async (actor, answer) => {
    const result = await answerMessage(actor, answer);
    if (result.ok) refresh();
    return result;
  },
});

export const setMessageDoneAction = defineAction({
  name: "messages.done",
  schema: messageDoneSchema,
  can: canWriteMessages,
  run: async (actor, done) => {
    const result = await setMessageDone(actor, done);
    if (result.ok) refresh();
    return result;
  },
});
