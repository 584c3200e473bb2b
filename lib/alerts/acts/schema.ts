import { z } from "zod";
import { isoDateSchema } from "@/lib/dates";

const note = z.string().trim().max(1000, "Use at most 1,000 characters.");

export const alertActSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("acknowledge") }),
  z.object({ kind: z.literal("snooze"), until: isoDateSchema }),
  z.object({ kind: z.literal("resolve"), note: note.optional() }),
  z.object({ kind: z.literal("reopen") }),
  z.object({ kind: z.literal("assign"), to: z.guid("Choose a colleague.").nullable() }),
  z.object({ kind: z.literal("note"), note: note.min(1, "Write a note.") }),
]);
export type AlertAct = z.output<typeof alertActSchema>;

const seenSchema = z
  .array(z.object({ id: z.guid("This alert is not known."), version: z.int().min(1) }))
  .min(1, "Choose an alert.")
  .max(100, "Choose at most 100 alerts at a time.");
/** Alerts as the person had them before them. */
export type SeenAlerts = z.output<typeof seenSchema>;

export const actOnAlertsSchema = z.object({ alerts: seenSchema, act: alertActSchema });
export const undoAlertActsSchema = z.object({ alerts: seenSchema });

/** What became of each alert. */
export type ActOutcome = {
  done: { id: string; version: number }[];
  refused: { id: string; sentence: string }[];
};
