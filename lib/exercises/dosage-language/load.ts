import type { Reader } from "./reader";
import type { Load, Span } from "./schema";
import type { RawToken } from "./tokens";
import { isBandName, nearestBandName } from "./vocabulary";

const EXAMPLES = "For example @ 5 kg, @ red band or @ bw.";
/** A band's name has at most this many words: "extra extra heavy". */
const NAME_WORDS = 3;

/** Whether a load begins here: a sign, "bw", or a band by its name. */
export function readsAsLoad(reader: Reader): boolean {
  if (reader.is("at") || reader.is("quoted") || reader.means("at")) return true;
  return isBodyWeight(reader) > 0 || reader.means("band") || bandWords(reader, false) > 0;
}

export function readLoad(reader: Reader): void {
  const first = reader.at;
  const isSigned = reader.is("at") || (reader.means("at") && isBodyWeight(reader) === 0);
  if (isSigned) {
    reader.at += 1;
    reader.skipFillers();
    // "3x10 @ rpe 7": the sign says no more than the word.
    if (reader.means("effort") || reader.means("tempo")) return;
  }
  const take = (load: Load) => {
    reader.colour(first, "load");
    reader.name("load", { ...reader.spanFrom(first), ...load });
  };
  const bodyWeight = isBodyWeight(reader);
  if (bodyWeight > 0) {
    reader.at += bodyWeight;
    return take({ value: null, unit: "body-weight", band: null });
  }
  if (reader.is("number")) {
    const quantity = reader.quantity()!;
    const span = reader.spanFrom(first);
    const unit = quantity.unit;
    if (unit === "kg" || unit === "lb" || unit === null) {
      if (quantity.max !== null)
        reader.refuse(
          span,
          "Give one load, for example @ 5 kg.",
          `@ ${quantity.min} ${unit ?? "kg"}`,
        );
      // Without a unit it is the current load's own; whoever fills in the rest knows it.
      return take({ value: quantity.min, unit, band: null });
    }
    return reader.refuse(span, `What is the load? ${EXAMPLES}`);
  }
  return readBand(reader, first, isSigned, take);
}

function readBand(
  reader: Reader,
  first: number,
  isSigned: boolean,
  take: (load: Load) => void,
): void {
  const band = (name: string) => take({ value: null, unit: "band", band: name });
  const token = reader.token();
  if (token?.kind === "quoted") {
    reader.at += 1;
    if (reader.means("band")) reader.at += 1;
    const name = token.value.trim();
    return name === "" ? askColour(reader, reader.spanFrom(first)) : band(name);
  }
  if (reader.means("band")) {
    // "band red", or a band without a colour.
    reader.at += 1;
    const named = reader.token();
    if (named?.kind !== "word" || !isBandName(named.word))
      return askColour(reader, reader.spanFrom(first));
    reader.at += 1;
    return band(named.word);
  }
  const count = bandWords(reader, isSigned);
  if (count > 0) {
    const words = reader.tokens.slice(reader.at, reader.at + count);
    reader.at += count;
    if (reader.means("band")) reader.at += 1;
    for (const { raw, from, to } of words) {
      const nearest = nearestBandName(raw.toLowerCase());
      if (nearest && nearest !== raw.toLowerCase())
        reader.refuse({ from, to }, `“${raw}” is no band. Did you mean “${nearest}”?`, nearest);
    }
    return band(nameOf(words));
  }
  if (token?.kind === "word" && reader.meaning() === null) {
    reader.at += 1;
    const { raw, word, from, to } = token;
    const nearest = nearestBandName(word);
    if (nearest)
      reader.refuse({ from, to }, `“${raw}” is no band. Did you mean “${nearest}”?`, nearest);
    else reader.refuse({ from, to }, `What is the load? ${EXAMPLES}`, `"${raw}" band`);
    return;
  }
  reader.colour(first, "load");
  reader.refuse(reader.spanFrom(first), `What is the load? ${EXAMPLES}`);
}

function askColour(reader: Reader, span: Span): void {
  reader.refuse(span, "Which band? For example @ red band.", "@ red band");
}

/** The number of words that say "body weight" here. */
function isBodyWeight(reader: Reader): number {
  if (reader.means("body-weight")) return 1;
  const next = reader.token(1);
  const isTwo = reader.token()?.raw.toLowerCase() === "body" && next?.kind === "word";
  return isTwo && next.word === "weight" ? 2 : 0;
}

/**
 * How many words from here name a band: a known colour or strength, or up to three words of any
 * kind with "band" behind them ("extra heavy band"). Behind "@" the word "band" may be left out.
 */
function bandWords(reader: Reader, isSigned: boolean): number {
  let count = 0;
  let isKnown = true;
  while (count < NAME_WORDS) {
    const token = reader.token(count);
    if (token?.kind !== "word" || reader.meaning(count) !== null) break;
    isKnown &&= isBandName(token.word) || token.word === "extra";
    count += 1;
  }
  if (count > 0 && reader.means("band", count)) return count;
  return count > 0 && isKnown && (isSigned || isBandName(reader.token(0)!.raw.toLowerCase()))
    ? count
    : 0;
}

/** As it is sold: known names in small letters, others as they were typed. */
function nameOf(words: readonly RawToken[]): string {
  const typed = words.map(({ raw }) => raw);
  const isKnown = words.every(
    (w) => w.kind === "word" && (isBandName(w.word) || w.word === "extra"),
  );
  return isKnown ? typed.join(" ").toLowerCase() : typed.join(" ");
}
