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

/** What each rule is called, and what it says in full. From which number it fires is the clinic's
 * setting; where a rule fired, its own sentence says so. */
export const FLAG_WORDS: Record<FlagRule, Words> = {
  "red-flag": {
    name: "Red flag",
    tone: "stop",
    rule: "The patient said yes to a danger sign in the last days.",
  },
  "sign-taken-back": {
    name: "Sign taken back",
    tone: "stop",
    rule: "The patient took back or changed that there was a danger sign, and nobody has looked at it yet.",
  },
  "high-pain": {
    name: "High pain",
    tone: "stop",
    rule: "A pain score as high as your clinic's limit, in the last days.",
  },
  "stop-band-run": {
    name: "Stop band",
    tone: "stop",
    rule: "Pain in the stop band, session after session.",
  },
  "pain-rise": {
    name: "Pain rise",
    tone: "caution",
    rule: "Pain higher after practice than before, by your clinic's limit, in the last days.",
  },
  "next-morning-rise": {
    name: "Sore next day",
    tone: "caution",
    rule: "Pain higher the next morning than before practice, by your clinic's limit, in the last days.",
  },
  lost: {
    name: "Lost",
    tone: "stop",
    rule: "Nothing logged for so long that your clinic calls it lost.",
  },
  quiet: {
    name: "Quiet",
    tone: "caution",
    rule: "Nothing logged for as many due days as your clinic's limit.",
  },
};

/** The most urgent rule first; within a rule the order given. */
export function byUrgency<T extends { rule: FlagRule }>(flags: T[]): T[] {
  return flags.toSorted((a, b) => FLAG_RULES.indexOf(a.rule) - FLAG_RULES.indexOf(b.rule));
}
