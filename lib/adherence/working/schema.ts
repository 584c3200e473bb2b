import { z } from "zod";
import { WINDOWS } from "@/lib/adherence/windows";
import type { IsoDate } from "@/lib/dates";

/** Numbers of the table that open to their working. */
export const FIGURES = [
  "adherence",
  "exercises",
  "pain",
  "change",
  "rise",
  "morning",
  "effort",
  "skips",
] as const;
export type Figure = (typeof FIGURES)[number];

export const askWorkingSchema = z.object({
  planId: z.uuid("This plan is not known."),
  figure: z.enum(FIGURES, "This number has no working."),
  window: z.enum(WINDOWS, "Choose one of the windows."),
});
export type AskWorking = z.output<typeof askWorkingSchema>;

/** How a number was made, in plain words. */
export type Working = {
  /** The number as the table shows it. */
  result: string;
  facts: string[];
  /** What it was made of, the newest first; `to` where a row is about several days. */
  tables: { caption: string; rows: { from: IsoDate; to: IsoDate | null; words: string }[] }[];
};

export type AskedWorking = Working & { patientName: string; planTitle: string };
