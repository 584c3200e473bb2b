import { inMinutes } from "@/lib/exercises/dosage";
import type { Dosage } from "@/lib/exercises/schema";
import type { Language } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import type { Step } from "./steps";

/** What a step shows and says. */
export type StepWords = {
  /** Which round and side: "Round 2 of 3, left side"; empty where there is only one. */
  label: string;
  /** What to do: "10 to 15 times", "Rest for 30 seconds". */
  goal: string;
  /** For the live region and the voice, once, when the step begins. */
  say: string;
};

type Named = { name: string; dosage: Dosage };

/** The words of one step of the session `items`, in the patient's language. */
export function stepWords(step: Step, items: readonly Named[], language: Language): StepWords {
  const t = textIn(language, "player");
  const { name, dosage } = items[step.item]!;
  const label = labelOf(step, dosage, language);
  const work = goalOf(dosage, language);
  switch (step.kind) {
    case "ready":
      return { label, goal: t("step.ready"), say: "" };
    case "lead": {
      const changes = step.side !== null && step.side !== firstSide(dosage);
      const goal = changes ? t("step.otherSide", { side: step.side! }) : t("step.lead");
      return { label, goal, say: sentences(goal, changes ? "" : label) };
    }
    case "work":
      return { label, goal: work, say: sentences(t("phase.work"), label, work) };
    case "rest": {
      const goal = restWords(step.seconds, language);
      const after = t("step.nextUp", { name });
      return { label: after, goal, say: sentences(goal, after, label) };
    }
  }
}

function labelOf({ set, side }: Step, { sets }: Dosage, language: Language): string {
  const t = textIn(language, "player");
  if (sets > 1)
    return side ? t("step.roundSide", { set, sets, side }) : t("step.round", { set, sets });
  return side ? t("step.side", { side }) : "";
}

function goalOf(dosage: Dosage, language: Language): string {
  const t = textIn(language, "player");
  const { repsMin, repsMax, holdMinSeconds, holdMaxSeconds } = dosage;
  const { durationMinSeconds, durationMaxSeconds } = dosage;
  if (durationMinSeconds !== null) {
    if (repsMin !== null) return t("step.timesIn", { count: repsMax ?? repsMin });
    return lasting("keep", durationMinSeconds, durationMaxSeconds, language);
  }
  if (repsMin === null) return lasting("hold", holdMinSeconds ?? 0, holdMaxSeconds, language);
  const count = repsMax ?? repsMin;
  const isRange = count > repsMin;
  const seconds = holdMaxSeconds ?? holdMinSeconds;
  if (seconds !== null)
    return isRange
      ? t("step.holdEachRange", { min: repsMin, count, seconds })
      : t("step.holdEach", { count, seconds });
  return isRange ? t("step.timesRange", { min: repsMin, count }) : t("step.times", { count });
}

function lasting(what: "hold" | "keep", min: number, max: number | null, language: Language) {
  const t = textIn(language, "player");
  const seconds = max ?? min;
  if (seconds > min) return t(`step.${what}Range`, { min, seconds });
  return inMinutes(seconds, null)
    ? t(`step.${what}Minutes`, { minutes: seconds / 60 })
    : t(`step.${what}`, { seconds });
}

function restWords(seconds: number, language: Language): string {
  const t = textIn(language, "player");
  return inMinutes(seconds, null)
    ? t("step.restMinutes", { minutes: seconds / 60 })
    : t("step.rest", { seconds });
}

const firstSide = ({ side }: Dosage) => (side === "left" ? "left" : "right");

/** Each a sentence of its own, so that a voice rests between them. */
const sentences = (...parts: string[]) =>
  parts
    .filter((part) => part !== "")
    .map((part) => (/[.!?؟。]$/.test(part) ? part : `${part}.`))
    .join(" ");
