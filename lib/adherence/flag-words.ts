import { DEFAULT_ALERT_THRESHOLDS as limits } from "@/lib/pain/flags";
import type { FlagRule } from "@/lib/pain/schema";

/** Every rule, the most urgent first. */
export const FLAG_RULES = [
  "red-flag",
  "sign-taken-back",
  "high-pain",
  "pain-rise",
  "next-morning-rise",
  "stop-band-run",
  "lost",
  "quiet",
] as const satisfies readonly FlagRule[];

type Words = { name: string; tone: "stop" | "caution"; rule: string };

const recent = `in the last ${limits.recentDays} days`;

/** What each rule is called, and what it says in full. */
export const FLAG_WORDS: Record<FlagRule, Words> = {
  "red-flag": {
    name: "Red flag",
    tone: "stop",
    rule: `The patient said yes to a danger sign ${recent}.`,
  },
  "sign-taken-back": {
    name: "Sign taken back",
    tone: "stop",
    rule: "The patient took back or changed that there was a danger sign, and nobody has looked at it yet.",
  },
  "high-pain": {
    name: "High pain",
    tone: "stop",
    rule: `A pain score of ${limits.highPain} or more ${recent}.`,
  },
  "stop-band-run": {
    name: "Stop band",
    tone: "stop",
    rule: `Pain in the stop band in ${limits.stopBandRun} sessions in a row.`,
  },
  "pain-rise": {
    name: "Pain rise",
    tone: "caution",
    rule: `Pain ${limits.painRise} or more higher after practice than before, ${recent}.`,
  },
  "next-morning-rise": {
    name: "Sore next day",
    tone: "caution",
    rule: `Pain ${limits.nextMorningRise} or more higher the next morning than before practice, ${recent}.`,
  },
  lost: {
    name: "Lost",
    tone: "stop",
    rule: `Nothing logged for ${limits.lostDays} days.`,
  },
  quiet: {
    name: "Quiet",
    tone: "caution",
    rule: `Nothing logged for ${limits.quietDueDays} due days.`,
  },
};

/** The most urgent rule first; within a rule the order given. */
export function byUrgency<T extends { rule: FlagRule }>(flags: T[]): T[] {
  return flags.toSorted((a, b) => FLAG_RULES.indexOf(a.rule) - FLAG_RULES.indexOf(b.rule));
}
