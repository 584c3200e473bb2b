import type { EndReason } from "@/lib/alerts/schema";
import { formatDayShort, type IsoDate } from "@/lib/dates";
import { type Moment, moments, type FlagRule } from "@/lib/pain/schema";

const LOCALE = "en-GB";

const momentWords: Record<Moment, string> = {
  before: "before practice",
  during: "during practice",
  after: "after practice",
  "next-morning": "the next morning",
};

type Said = {
  rule: FlagRule;
  values: Record<string, number>;
  threshold: number;
  /** The patient's calendar day that it is about. */
  happenedOn: IsoDate;
  event: string;
};

/** What an alert states: what was seen, and from which number the rule fires. */
export function sentenceOf({ rule, values, threshold, happenedOn, event }: Said): string {
  const from = `flagged from ${threshold}.`;
  switch (rule) {
    case "red-flag":
      return "The patient said yes to a danger sign. Ask which one, and how they are.";
    case "sign-taken-back":
      return `The patient said yes to a danger sign, and took it back or changed it on ${formatDayShort(happenedOn, LOCALE)}. Ask how they are.`;
    case "high-pain": {
      const scores = moments.flatMap((moment) =>
        values[moment] === undefined ? [] : [`${values[moment]} of 10 ${momentWords[moment]}`],
      );
      return `Pain was ${new Intl.ListFormat(LOCALE).format(scores)}; ${from}`;
    }
    case "pain-rise":
    case "next-morning-rise": {
      const later = rule === "pain-rise" ? "after" : "next-morning";
      return `Pain rose by ${values.rise}, from ${values.before} before practice to ${values[later]} ${momentWords[later]}; ${from}`;
    }
    case "stop-band-run":
      return `Pain reached ${values.from} or more in ${values.sessions} sessions in a row; ${from}`;
    case "quiet":
      return `Nothing noted on ${values.dueDays} due days ${sinceWords(event)}; ${from}`;
    case "lost":
      return `Nothing noted for ${values.days} days ${sinceWords(event)}; ${from}`;
  }
}

const sinceWords = (event: string) =>
  event === "start" ? "since the plan began" : `since ${formatDayShort(event as IsoDate, LOCALE)}`;

/** Why an alert ended by itself. */
export const END_WORDS: Record<EndReason, string> = {
  "came-back": "Ended by itself: the patient noted practice again.",
  "not-asked": "Ended by itself: the plan is paused or closed.",
  lost: "Ended by itself: the patient is called lost now, by an alert of its own.",
  "taken-back": "Ended by itself: the patient took the sign back, which has an alert of its own.",
  "told-again":
    "Ended by itself: the patient told of the sign again, which has an alert of its own.",
  "looked-at": "Ended by itself: somebody said on another page that they looked at it.",
};
