import { z } from "zod";

export const NOTE_LENGTH = 4000;

const text = z
  .string()
  .trim()
  .min(1, "Write something first.")
  .max(NOTE_LENGTH, `Use at most ${NOTE_LENGTH} letters.`);

/** What a person types; a trainer is not asked who may read it. */
export const noteFormSchema = z.object({ text, forTrainers: z.boolean() });
export type NoteForm = z.output<typeof noteFormSchema>;

/** `id` is made with the form, so that a form sent twice writes one note. */
export const addNoteSchema = noteFormSchema.extend({
  id: z.guid(),
  planId: z.guid("This plan is not known."),
});
export const changeNoteSchema = noteFormSchema.extend({
  noteId: z.guid("This note is not known."),
  /** The version that the person had before them. */
  version: z.int().min(1),
});
export const noteIdSchema = z.object({ noteId: z.guid("This note is not known.") });

/** A note as a member reads it. */
export type PlanNote = {
  id: string;
  text: string;
  by: { userId: string; name: string };
  forTrainers: boolean;
  version: number;
  createdAt: Date;
  changedAt: Date | null;
};
