"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { addNote, changeNote, removeNote } from "./mutations";
import { canWriteNotes } from "./policy";
import { addNoteSchema, changeNoteSchema, noteIdSchema } from "./schema";

export const addNoteAction = defineAction({
  name: "plans.add-note",
  schema: addNoteSchema,
  can: canWriteNotes,
  run: async (actor, input) => {
    const result = await addNote(actor, input);
    if (result.ok) refresh();
    return result;
  },
});

export const changeNoteAction = defineAction({
  name: "plans.change-note",
  schema: changeNoteSchema,
  can: canWriteNotes,
  run: async (actor, input) => {
    const result = await changeNote(actor, input);
    if (result.ok) refresh();
    return result;
  },
});

export const removeNoteAction = defineAction({
  name: "plans.remove-note",
  schema: noteIdSchema,
  can: canWriteNotes,
  run: async (actor, { noteId }) => {
    const result = await removeNote(actor, noteId, true);
    if (result.ok) refresh();
    return result;
  },
});

export const restoreNoteAction = defineAction({
  name: "plans.restore-note",
  schema: noteIdSchema,
  can: canWriteNotes,
  run: async (actor, { noteId }) => {
    const result = await removeNote(actor, noteId, false);
    if (result.ok) refresh();
    return result;
  },
});
