import { z } from "zod";
import { exerciseSchema, slugSchema } from "../schema";
import { type FieldKey, fieldKeys } from "./fields";
import type { Problem } from "./values";

/** An exercise without what the clinic's library gives it. */
export const contentSchema = exerciseSchema.omit({ slug: true, version: true });
export type Content = z.infer<typeof contentSchema>;

const keyText = z.string().trim().min(1).max(200, "Use at most 200 characters.");

/** By which an exercise that is imported again is known. */
export const sourceKeySchema = z.object({ source: keyText, sourceId: keyText });
export type SourceKey = z.infer<typeof sourceKeySchema>;

/** A row that can be an exercise. */
export type ParsedRow = {
  /** Of the spreadsheet, or the entry of the list; from 1. */
  row: number;
  key: SourceKey;
  /** The slug that it had where it was exported; null for other files. */
  slug: string | null;
  /** What the file says. */
  given: Partial<Content>;
  /** The whole exercise, with what was assumed. */
  content: Content;
  assumed: FieldKey[];
  notes: string[];
};

/** A row that cannot be one, and why. */
export type RefusedRow = { row: number; name: string | null; problems: Problem[] };

/** An exercise that the clinic has already, archived or not. */
export type KnownExercise = {
  id: string;
  slug: string;
  source: string | null;
  sourceId: string | null;
  name: string;
  content: Content;
  archived: boolean;
  /** Somebody changed it here after it was last imported. */
  changedHere: boolean;
};

/** What a preview asks of the clinic's own exercises. */
export const matchesSchema = z.object({
  keys: z.array(sourceKeySchema).max(5000),
  mediaIds: z.array(z.uuid()).max(5000),
  neighbours: z.array(slugSchema).max(20_000),
});

/** What is sent beside a file: its name, and what each column in turn is read as, "name,,steps". */
export const uploadSchema = z.object({
  name: z.string().trim().min(1).max(200).catch("file"),
  fields: z
    .string()
    .max(5000)
    .transform((text) => text.split(",").map((field) => (field === "" ? null : field)))
    .pipe(z.array(z.enum(fieldKeys).nullable())),
});

/** What an import did; `importId` is null when there was nothing to change. */
export type ImportOutcome = {
  importId: string | null;
  added: number;
  updated: number;
  unchanged: number;
  refused: number;
};

/** What undoing did; `kept` names what somebody changed since, which is left as it is. */
export type UndoOutcome = { removed: number; restored: number; archived: number; kept: string[] };

export const undoImportSchema = z.object({ importId: z.uuid() });

export const formatSchema = z.enum(["json", "csv"]).default("json");
export type Format = z.output<typeof formatSchema>;
