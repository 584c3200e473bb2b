/** The order in which a file writes its dates. */
export const dateOrders = ["year-first", "day-first", "month-first"] as const;
export type DateOrder = (typeof dateOrders)[number];

export const dateOrderNames: Record<DateOrder, string> = {
  "year-first": "Year, month, day (1984-03-12)",
  "day-first": "Day, month, year (12.03.1984)",
  "month-first": "Month, day, year (03/12/1984)",
};

const parts = /^(\d{1,4})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]\s*(\d{1,4})\.?$/;

/**
 * A written date as year-month-day; null when it is none in this order, or has no four-figure year.
 * A year that stands first is read as such in every order.
 */
export function readDate(text: string, order: DateOrder): string | null {
  // A spreadsheet may write a time of midnight behind a date.
  const found = parts.exec(text.trim().replace(/[T ]0{1,2}:00(:00(\.0+)?)?$/, ""));
  if (!found) return null;
  const [, first = "", second = "", third = ""] = found;
  const [year, month, day] =
    first.length === 4
      ? [first, second, third]
      : order === "month-first"
        ? [third, first, second]
        : [third, second, first];
  if (year.length !== 4 || month.length > 2 || day.length > 2) return null;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/**
 * The order that reads the most of these dates; of equals the day comes first, as in most of the
 * world. `isSure` is false when month and day could be taken for each other in all of them.
 */
export function guessDateOrder(texts: readonly string[]): { order: DateOrder; isSure: boolean } {
  const given = texts.map((text) => text.trim()).filter(Boolean);
  const isYearFirst = given.length > 0 && given.every((text) => /^\d{4}\D/.test(text));
  if (isYearFirst) return { order: "year-first", isSure: true };
  const count = (order: DateOrder) => given.filter((text) => readDate(text, order)).length;
  const [day, month] = [count("day-first"), count("month-first")];
  return {
    order: month > day ? "month-first" : "day-first",
    isSure: given.length === 0 || day !== month || given.every((text) => text.includes(".")),
  };
}
