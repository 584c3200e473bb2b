import type { Quantity, Reader } from "./reader";
import { isTempo } from "./tempo";

/** A number with what belongs to it: "3x12", "2 x 30s hold", "10 reps", "60s rest", "5 kg". */
export function readNumber(reader: Reader): void {
  const first = reader.at;
  const quantity = reader.quantity()!;
  reader.skipFillersBefore("times");
  if (!reader.is("times")) return takeAmount(reader, first, quantity, false);
  if (quantity.unit === "kg" || quantity.unit === "lb")
    return takeAmount(reader, first, quantity, false);

  reader.at += 1;
  const second = reader.at;
  reader.skipFillers();
  if (reader.is("number") && !isTempo(reader)) {
    const start = reader.at;
    const other = reader.quantity()!;
    if (other.unit === "kg" || other.unit === "lb") {
      takeAmount(reader, first, quantity, false, second - 1);
      return takeAmount(reader, start, other, false);
    }
    // "12 reps x 3", "30s x 3", "12 x 3 sets": the amount first.
    const isAmountFirst =
      quantity.unit === "reps" || quantity.unit === "time" || other.unit === "sets";
    if (isAmountFirst) {
      takeSets(reader, other, start);
      return takeAmount(reader, first, quantity, true, second - 1);
    }
    takeSets(reader, quantity, first, second);
    return takeAmount(reader, start, other, true);
  }
  takeSets(reader, quantity, first, second);
  if (reader.means("hold")) {
    reader.named.timeIsAmount = true;
    return;
  }
  reader.refuse(
    { from: quantity.from, to: reader.tokens[second - 1]!.to },
    "How many repetitions? For example 3x12.",
    `${reader.text.slice(quantity.from, quantity.to)}x${reader.usualReps}`,
  );
}

export function takeSets(
  reader: Reader,
  quantity: Quantity,
  first: number,
  until = reader.at,
): void {
  reader.colourBetween(first, until, "sets");
  const { from, to, min, max } = quantity;
  if (max !== null)
    reader.refuse({ from, to }, "Give one number of sets, for example 3x12.", `${min}`);
  reader.name("sets", { from, to, value: min });
}

/** Gives a number its place by its unit, or by the word behind it: "30s hold", "60s rest". */
function takeAmount(
  reader: Reader,
  first: number,
  quantity: Quantity,
  isAmount: boolean,
  until = reader.at,
): void {
  const { from, to, min, max, unit } = quantity;
  const amount = { from, to, min, max };
  const paint = (part: Parameters<Reader["colour"]>[1]) => reader.colourBetween(first, until, part);
  if (unit === "sets") return takeSets(reader, quantity, first, until);
  if (unit === "reps") {
    paint("reps");
    return reader.name("reps", amount);
  }
  if (unit === "kg" || unit === "lb") {
    paint("load");
    if (max !== null) reader.refuse(amount, "Give one load, for example @ 5 kg.", `${min} ${unit}`);
    return reader.name("load", { from, to, value: min, unit, band: null });
  }
  const isLast = until === reader.at;
  if (isLast && reader.means("hold") && !startsQuantity(reader)) {
    reader.at += 1;
    reader.colour(first, "hold");
    reader.named.timeIsAmount ||= isAmount;
    return reader.name("hold", { ...amount, ...reader.spanFrom(first) });
  }
  if (isLast && !isAmount && reader.means("rest") && !startsQuantity(reader)) {
    reader.at += 1;
    return takeRest(reader, first, quantity);
  }
  if (unit === "time") {
    paint("duration");
    reader.named.timeIsAmount ||= isAmount;
    return reader.name("bareTime", amount);
  }
  paint("reps");
  if (isAmount) return reader.name("reps", amount);
  const before = reader.named.bare;
  if (before)
    return reader.refuse(
      { from: before.from, to },
      "Two numbers side by side: write 3x12 for 3 sets of 12.",
      `${before.min}x${reader.text.slice(from, to)}`,
    );
  reader.name("bare", amount);
}

/** Whether the word at hand is followed by its own number. */
function startsQuantity(reader: Reader): boolean {
  for (let ahead = 1; ; ahead += 1) {
    if (reader.is("number", ahead)) return true;
    if (!reader.is("separator", ahead) && !reader.means("filler", ahead)) return false;
    if (reader.token(ahead)?.raw === ",") return false;
  }
}

export function takeRest(reader: Reader, first: number, quantity: Quantity): void {
  reader.colour(first, "rest");
  const span = reader.spanFrom(first);
  if (quantity.max !== null && quantity.max !== quantity.min)
    reader.refuse(span, "Give one rest, for example rest 60s.", `rest ${quantity.min}s`);
  reader.name("rest", { ...span, seconds: quantity.min });
}
