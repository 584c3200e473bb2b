import { decode } from "@/lib/files/decode";
import { readFile, type Table } from "@/lib/files/read-file";
import { failure, type Result, success } from "@/lib/result";
import { MAX_BYTES } from "./schema";

/**
 * Reads a CSV of patients, whatever it was saved as, with the text that is sent to be imported.
 * @returns a failure with one sentence that says what is wrong with the file, and where.
 */
export function readPatients(bytes: Uint8Array): Result<{ table: Table; text: string }> {
  if (bytes.length > MAX_BYTES) return tooBig();
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const table = readTable(decoded.value.text);
  if (!table.ok) return table;
  const { text, encoding } = decoded.value;
  return success({ table: { ...table.value, encoding }, text });
}

/** As `readPatients`, of a text that was decoded already. */
export function readTable(text: string): Result<Table> {
  const bytes = new TextEncoder().encode(text);
  // A letter such as é is longer here than in Latin-1.
  if (bytes.length > MAX_BYTES * 1.25) return tooBig();
  if (/^\s*[[{]/.test(text))
    return failure("NOT_CSV", "This is JSON. Export the list of patients as CSV instead.");
  return readFile(bytes);
}

export function tooBig() {
  return failure("TOO_BIG", "The file is larger than 700 kB. Split it, and import the parts.");
}
