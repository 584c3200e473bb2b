import { existsSync, readFileSync } from "node:fs";
import { guessMapping } from "../fields";
import { type ParsedRows, parseRows } from "../parse-rows";
import { readFile, type Table } from "@/lib/files/read-file";

const whole = "../shared/data/free-exercise-db.json";
const excerpt = "lib/exercises/import/testing/free-exercise-excerpt.json";

/** free-exercise-db as it is published (public domain) where it is at hand, else seven entries of it. */
export function freeExerciseFile() {
  const there = existsSync(whole);
  const bytes = new Uint8Array(readFileSync(there ? whole : excerpt));
  return { bytes, ...(there ? { all: 873, withoutSteps: 5 } : { all: 7, withoutSteps: 1 }) };
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Latin-1: one byte a letter. */
export const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (char) => char.charCodeAt(0));

/** A table that must be readable. */
export function tableOf(file: Uint8Array | string): Table {
  const read = readFile(typeof file === "string" ? bytesOf(file) : file);
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

/** A file's rows under the mapping that is guessed for it. */
export function rowsOf(file: Uint8Array | string): ParsedRows {
  const table = tableOf(file);
  return parseRows(table, guessMapping(table));
}
