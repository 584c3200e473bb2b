import { z } from "zod";
import { MAX_ROWS } from "@/lib/files/read-file";
import { dateOrders } from "./birth-date";
import { type FieldKey, fieldKeys } from "./fields";
import type { PatientDetails } from "../schema";

/** A larger file would not fit into one request. */
export const MAX_BYTES = 700_000;

/** By what two records are known to be of one person. */
export const personSchema = z.object({
  row: z.int().min(1),
  givenName: z.string().max(80),
  familyName: z.string().max(80),
  dateOfBirth: z.string().max(10).nullable(),
  email: z.string().max(254).nullable(),
});
export type Person = z.output<typeof personSchema>;

export const findSameSchema = z.object({ people: z.array(personSchema).max(MAX_ROWS) });

export const importPatientsSchema = z.object({
  /** Made by the page: the same import sent twice is done once. */
  importId: z.uuid(),
  text: z.string().min(1),
  mapping: z.record(z.string().max(500), z.enum(fieldKeys).nullable()),
  dateOrder: z.enum(dateOrders),
  /** Rows that are added although somebody here may be the same person. */
  addAnyway: z.array(z.int().min(1)).max(MAX_ROWS),
});
export type ImportInput = z.output<typeof importPatientsSchema>;

export const undoPatientImportSchema = z.object({ importId: z.uuid() });

/** A row that can be a patient. */
export type ParsedRow = { row: number; patient: PatientDetails };

export type RowProblem = { field: FieldKey | null; value: string; message: string };

/** A row that cannot be one, and why. */
export type RefusedRow = { row: number; name: string; problems: RowProblem[] };

/** A record that the clinic has already. */
export type KnownPerson = Omit<Person, "row"> & { id: string; archived: boolean };

/** `same` is certain; `maybe` is for a person to decide. */
export type Likeness = { kind: "same" | "maybe"; by: string; known: KnownPerson };

export type ImportOutcome = {
  importId: string;
  added: number;
  /** Left out because the clinic has them already, or may have. */
  known: number;
  refused: number;
};

export type PastImport = {
  id: string;
  at: Date;
  by: string;
  added: number;
  undone: boolean;
};
