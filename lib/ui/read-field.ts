/**
 * Reads a number field: empty is null, whole or decimal figures a number. Anything else stays as
 * it was typed, so that the schema can say what is wrong with it and nothing is lost.
 */
export function readNumber(text: unknown): number | string | null {
  if (typeof text !== "string") return text as number | null;
  const trimmed = text.trim().replace(",", ".");
  if (trimmed === "") return null;
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : text;
}

/** Reads a text field whose absence is null. */
export function readText(text: unknown): string | null {
  return typeof text === "string" && text.trim() !== "" ? text.trim() : null;
}
