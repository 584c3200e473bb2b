import { readNumber } from "./amounts";
import { readLoad, readsAsLoad } from "./load";
import { Reader } from "./reader";
import type { DosageProblem, DosageToken, Named } from "./schema";
import { readTempo } from "./tempo";
import { readSide, readWord } from "./words";

/** Reads a whole line: what it names, what is wrong with it, and what each token says. */
export function readLine(
  text: string,
  usualReps: string,
): { named: Named; problems: DosageProblem[]; tokens: DosageToken[] } {
  const reader = new Reader(text, usualReps);
  while (reader.at < reader.tokens.length) {
    const before = reader.at;
    readNext(reader);
    if (reader.at === before) reader.at += 1;
  }
  return { named: reader.named, problems: reader.problems, tokens: reader.coloured };
}

function readNext(reader: Reader): void {
  if (reader.is("separator")) return;
  if (readTempo(reader, reader.at)) return;
  if (reader.is("number")) return readNumber(reader);
  if (reader.is("dash")) return readDash(reader);
  if (reader.is("times")) return readTimes(reader);
  if (readsAsLoad(reader)) return readLoad(reader);
  if (readSide(reader)) return;
  readWord(reader);
}

/** A sign before a number makes it negative; between words it only parts them. */
function readDash(reader: Reader): void {
  const [dash, number] = [reader.token()!, reader.token(1)];
  if (number?.kind !== "number" || number.from !== dash.to) return;
  const first = reader.at;
  reader.at += 1;
  const quantity = reader.quantity()!;
  const span = reader.spanFrom(first);
  const what = quantity.unit === "time" ? "A time" : "A number";
  reader.refuse(span, `${what} cannot be negative.`, reader.text.slice(number.from, span.to));
}

/** A times sign with nothing before it: "x12", or one more after "3x12" as in "3x12x5 kg". */
function readTimes(reader: Reader): void {
  const first = reader.at;
  reader.at += 1;
  const quantity = reader.quantity();
  const span = reader.spanFrom(first);
  if (quantity?.unit === "kg" || quantity?.unit === "lb") {
    reader.colour(first, "load");
    reader.name("load", { ...span, value: quantity.min, unit: quantity.unit, band: null });
    return;
  }
  if (reader.named.sets) reader.refuse(span, "One times sign is enough. For example 3x12.", "");
  else
    reader.refuse(
      span,
      "How many sets? For example 3x12.",
      quantity ? `3x${reader.text.slice(quantity.from, quantity.to)}` : `3x${reader.usualReps}`,
    );
}
