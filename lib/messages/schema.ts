import { z } from "zod";

export const MESSAGE_LENGTH = 1000;

const textSchema = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, "\n").trim())
  .pipe(z.string().min(1, "Write a message.").max(MESSAGE_LENGTH, "Use at most 1,000 characters."));

const messageIdSchema = z.guid("This message is not known.");

export const writeMessagesSchema = z.object({
  /** Made by the browser for one press: pressed twice, written once. */
  pressId: z.guid(),
  planIds: z
    .array(z.guid("This plan is not known."))
    .min(1, "Choose a plan.")
    .max(100, "Choose at most 100 plans at a time."),
  text: textSchema,
});
export type MessagePress = z.output<typeof writeMessagesSchema>;

export const undoMessagesSchema = z.object({
  messageIds: z.array(messageIdSchema).min(1).max(100),
});

export const answerMessageSchema = z.object({
  pressId: z.guid(),
  messageId: messageIdSchema,
  text: textSchema,
});

export const messageDoneSchema = z.object({
  messageId: messageIdSchema,
  /** False opens it again. */
  isDone: z.boolean(),
});

type Person = { userId: string; name: string };

export type StaffMessage = {
  id: string;
  writtenBy: Person;
  writtenTo: Person;
  text: string;
  at: Date;
  /** The message that it answers. */
  answers: string | null;
  /** When its reader answered it or said that it is dealt with. */
  doneAt: Date | null;
};

/** What became of each plan of a press. */
export type MessageOutcome = {
  done: { planId: string; messageId: string; to: string }[];
  refused: { planId: string; sentence: string }[];
};
