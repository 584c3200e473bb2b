import { en } from "@/lib/language/messages/en";
import { english, type Speech, type Words as WordsOf } from "@/lib/language/speech";
import { inMinutes } from "./dosage";
import type { Dosage } from "./dosage-schema";

type Words = WordsOf<"dosage">;

/** The dosage in a patient's words, in short sentences: "10 to 15 times. Do both sides." */
export function describeDosage(dosage: Dosage, speech: Speech = english): string {
  const t = speech.words("dosage");
  const { sets, side, restSeconds, effortTarget } = dosage;
  const rounds = sets > 1;
  const sentences = [amount(dosage, t)];
  if (dosage.repsMin !== null && dosage.holdMinSeconds !== null)
    sentences.push(t("holdEach", { time: time(dosage.holdMinSeconds, dosage.holdMaxSeconds, t) }));
  if (side === "each-side" && !rounds) sentences.push(t("bothSides"));
  if (side === "alternating") sentences.push(t("swapSides"));
  if (side === "left") sentences.push(t("leftOnly"));
  if (side === "right") sentences.push(t("rightOnly"));
  sentences.push(...load(dosage, speech.locale, t), ...pace(dosage, t));
  if (effortTarget !== null) sentences.push(t("effort", { effort: effortTarget }));
  if (rounds && restSeconds !== null && restSeconds > 0)
    sentences.push(t("restBetween", { time: time(restSeconds, null, t) }));
  return sentences.join(" ");
}

/** "10", or "10 to 15". */
function range(min: number, max: number | null, t: Words): string {
  if (max === null || max === min) return `${min}`;
  return t("range", { min: `${min}`, max: `${max}` });
}

function time(min: number, max: number | null, t: Words): string {
  const unit = inMinutes(min, max) ? 60 : 1;
  const [from, to] = [min / unit, max === null ? null : max / unit];
  const values = { count: to ?? from, amount: range(from, to, t) };
  return unit === 60 ? t("minutes", values) : t("seconds", values);
}

function amount(dosage: Dosage, t: Words): string {
  const { sets, side, repsMin, repsMax, durationMinSeconds, durationMaxSeconds } = dosage;
  const eachSide = side === "each-side";
  const reps = repsMin === null ? null : range(repsMin, repsMax, t);
  const lasting =
    durationMinSeconds === null ? null : time(durationMinSeconds, durationMaxSeconds, t);
  const held = () => time(dosage.holdMinSeconds!, dosage.holdMaxSeconds, t);
  if (sets > 1) {
    if (reps !== null)
      return t(eachSide ? "roundsOfTimesEachSide" : "roundsOfTimes", { sets, amount: reps });
    if (lasting !== null)
      return t(eachSide ? "roundsOfTimeEachSide" : "roundsOfTime", { sets, time: lasting });
    return t(eachSide ? "holdsEachSide" : "holds", { sets, time: held() });
  }
  if (reps !== null) {
    const count = repsMax ?? repsMin!;
    if (lasting === null) return t("times", { count, amount: reps });
    return t("timesOver", { count, amount: reps, time: lasting });
  }
  return lasting === null ? t("hold", { time: held() }) : t("keepGoing", { time: lasting });
}

function load({ loadUnit, loadValue, loadBand }: Dosage, locale: string, t: Words): string[] {
  if (loadUnit === null) return [];
  if (loadUnit === "body-weight") return [t("bodyWeight")];
  if (loadUnit === "band") return [t("band", { colour: colourOf(loadBand ?? "", t) })];
  const value = new Intl.NumberFormat(locale).format(loadValue ?? 0);
  return [t("weight", { weight: `${value} ${loadUnit}` })];
}

/** A known colour in the reader's language; a clinic's own word stays as it is. */
function colourOf(colour: string, t: Words): string {
  const known = colour.trim().toLowerCase();
  if (!(known in en.dosage.colours)) return colour;
  return t(`colours.${known as keyof typeof en.dosage.colours}`);
}

function pace({ tempo }: Dosage, t: Words): string[] {
  if (!tempo) return [];
  const [out = 0, wait = 0, back = 0] = tempo.split("-").map(Number);
  return [wait ? t("tempoWithWait", { out, wait, back }) : t("tempo", { out, back })];
}
