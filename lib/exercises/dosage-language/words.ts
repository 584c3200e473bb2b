import { takeRest, takeSets } from "./amounts";
import type { Reader } from "./reader";
import { readTempo } from "./tempo";
import { readUnknown } from "./unknown";

/** A word with its number behind it: "hold 5s", "rest 60s", "effort 4", "sets 3". */
export function readWord(reader: Reader): void {
  const meaning = reader.meaning();
  const first = reader.at;
  switch (meaning?.is) {
    case "filler":
      return;
    case "no":
      return readNo(reader);
    case "tempo": {
      reader.at += 1;
      reader.skipFillers();
      if (readTempo(reader, first)) return;
      reader.quantity();
      reader.colour(first, "tempo");
      return reader.refuse(
        reader.spanFrom(first),
        "Write the tempo as three numbers, for example 2-1-2.",
        "tempo 2-1-2",
      );
    }
    case "effort":
      return readEffort(reader);
    case "hold":
    case "over":
    case "rest":
    case "sets":
    case "reps":
      return readLabelled(reader, meaning.is);
    default:
      return readUnknown(reader);
  }
}

const questions = {
  hold: "Hold for how long? For example hold 5s.",
  over: "Over how long? For example over 60s.",
  rest: "Rest for how long? For example rest 60s.",
  sets: "How many sets? For example 3x12.",
  reps: "How many repetitions? For example 3x12.",
};
const examples = { hold: "hold 5s", over: "over 60s", rest: "rest 60s", sets: "3x12", reps: "12" };

function readLabelled(reader: Reader, label: keyof typeof questions): void {
  const first = reader.at;
  reader.at += 1;
  reader.skipFillers();
  const quantity = reader.quantity();
  if (!quantity) {
    reader.at = first + 1;
    return reader.refuse(reader.spanFrom(first), questions[label], examples[label]);
  }
  const amount = { ...reader.spanFrom(first), min: quantity.min, max: quantity.max };
  const isTime = label === "hold" || label === "over" || label === "rest";
  const fits = quantity.unit === null || (quantity.unit === "time") === isTime;
  if (!fits) return reader.refuse(amount, questions[label], examples[label]);
  if (label === "rest") return takeRest(reader, first, quantity);
  if (label === "sets") return takeSets(reader, { ...quantity, ...amount }, first);
  const part = label === "over" ? "duration" : label;
  reader.colour(first, part);
  reader.name(part, amount);
}

function readEffort(reader: Reader): void {
  const first = reader.at;
  reader.at += 1;
  reader.skipFillers();
  const quantity = reader.quantity();
  if (quantity && (reader.is("slash") || reader.token()?.raw === "out")) {
    reader.at += 1;
    reader.skipFillers();
    reader.quantity();
  }
  reader.colour(first, "effort");
  const span = reader.spanFrom(first);
  if (!quantity || quantity.unit !== null || quantity.max !== null)
    return reader.refuse(span, "Give the effort as one number from 0 to 10.", "effort 4");
  reader.name("effort", { ...span, effort: quantity.min });
}

/** "no rest", "no load", "no tempo", "no effort", "no hold", "no side": what the line takes away. */
function readNo(reader: Reader): void {
  const first = reader.at;
  reader.at += 1;
  reader.skipFillers();
  const is = reader.meaning()?.is;
  reader.at += is === undefined ? 0 : 1;
  const span = reader.spanFrom(first);
  const part = is === "at" || is === "band" ? "load" : is === "side-noun" ? "side" : is;
  switch (part) {
    case "rest":
      reader.colour(first, part);
      return reader.name("rest", { ...span, seconds: null });
    case "load":
      reader.colour(first, part);
      return reader.name("load", { ...span, value: null, unit: null, band: null });
    case "tempo":
      reader.colour(first, part);
      return reader.name("tempo", { ...span, tempo: null });
    case "effort":
      reader.colour(first, part);
      return reader.name("effort", { ...span, effort: null });
    case "hold":
      reader.colour(first, part);
      return reader.name("noHold", span);
    case "side":
      reader.colour(first, part);
      return reader.name("side", { ...span, side: "none" });
    default:
      reader.refuse(span, "Without what? For example no rest, no load or no hold.");
  }
}

/** "each side", "per leg", "/side", "e/s", "left arm", "left and right", "alternating". */
export function readSide(reader: Reader): boolean {
  const first = reader.at;
  const meaning = reader.meaning();
  const isShort =
    reader.token()?.raw.toLowerCase() === "e" &&
    reader.is("slash", 1) &&
    reader.token(2)?.raw.toLowerCase() === "s";
  const isPer = (meaning?.is === "per" || reader.is("slash")) && reader.means("side-noun", 1);
  if (isShort) reader.at += 3;
  else if (isPer) reader.at += 2;
  else if (meaning?.is === "side") {
    reader.at += 1;
    if (reader.means("side-noun")) reader.at += 1;
  } else return false;
  reader.colour(first, "side");
  const side = meaning?.is === "side" ? meaning.side : "each-side";
  const { named } = reader;
  const span = reader.spanFrom(first);
  if (named.side?.side === "left" && side === "right")
    named.side = { from: named.side.from, to: span.to, side: "each-side" };
  else reader.name("side", { ...span, side });
  return true;
}
