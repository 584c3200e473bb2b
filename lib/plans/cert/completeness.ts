import { formatDosage } from "@/lib/exercises/dosage";
import { equipmentNames } from "@/lib/exercises/words";
import { scheduleInWords, wholeSchedule } from "../rules";
import { phasesOf } from "../timing/days";
import type { CertFacts, CertField, CertItem } from "./schema";

type Answer = { by: string } | { todo: string; field: CertField };

const todo = (sentence: string, field: CertField): Answer => ({ todo: sentence, field });

/**
 * A plan against the 16 items of CERT, the Consensus on Exercise Reporting Template (Slade, Dionne,
 * Underwood, Buchbinder: Br J Sports Med 2016;50:1428–1437), in order. What the product does for
 * every plan counts as said: it is practised alone at home, and asks for practice, pain and danger
 * signs after each session.
 */
export function certItems(facts: CertFacts): CertItem[] {
  return questions.map(([asks, answer], index) => {
    const given = answer(facts);
    const item = { number: index + 1, asks };
    return "by" in given
      ? { ...item, isMet: true, by: given.by }
      : { ...item, isMet: false, todo: given.todo, field: given.field };
  });
}

/** How many of the 16 a plan answers. */
export function certScore(items: readonly CertItem[]): number {
  return items.filter(({ isMet }) => isMet).length;
}

const NO_EXERCISES = todo("Add the exercises.", "items");

const questions: readonly (readonly [asks: string, (facts: CertFacts) => Answer])[] = [
  [
    "Equipment",
    ({ items }) => (items.length === 0 ? NO_EXERCISES : { by: equipmentInWords(items) }),
  ],
  [
    "Who prescribes, and with which qualification",
    ({ author }) =>
      author.qualification
        ? { by: `${author.name}, ${author.qualification}` }
        : todo(`Add the qualification of ${author.name}.`, "qualification"),
  ],
  ["Alone or in a group", () => ({ by: "Alone: each plan is one patient's." })],
  [
    "Supervision and delivery",
    ({ supervision }) =>
      supervision ? { by: supervision } : todo("Say who supervises, and how often.", "supervision"),
  ],
  ["How adherence is measured", () => ({ by: "Reported by the patient after each session." })],
  [
    "Motivation",
    ({ message, tailoredTo }) => {
      if (tailoredTo.goals.length > 0)
        return { by: `The patient's own goals: ${list(tailoredTo.goals)}.` };
      return message
        ? { by: "A personal message with the plan." }
        : todo("Write the patient a message, or record a goal.", "message");
    },
  ],
  [
    "How it progresses",
    (facts) => {
      const said = progressionInWords(facts);
      return said
        ? { by: said }
        : todo("Add a progression rule, or plan phases by week.", "progression");
    },
  ],
  [
    "Each exercise so that it can be repeated",
    ({ items }) => {
      if (items.length === 0) return NO_EXERCISES;
      const bare = items.filter(({ hasSteps, hasPicture }) => !hasSteps || !hasPicture);
      if (bare.length === 0) return { by: "Steps and a picture of each exercise." };
      return todo(`Add steps and a picture to ${list(bare.map(({ name }) => name))}.`, "items");
    },
  ],
  [
    "Home programme",
    ({ items }) => (items.length === 0 ? NO_EXERCISES : { by: "The whole plan is done at home." }),
  ],
  [
    "What is not exercise",
    ({ advice }) =>
      advice.length > 0
        ? { by: `Advice: ${list(advice)}.` }
        : todo("Attach a piece of advice, or say in the message that there is none.", "advice"),
  ],
  [
    "Adverse events",
    ({ practice }) => ({
      by: practice
        ? `Pain and danger signs asked at each session; danger signs so far: ${practice.dangerSigns}.`
        : "Pain and danger signs are asked at each session.",
    }),
  ],
  ["Setting", () => ({ by: "At home." })],
  [
    "Dosage: sets, repetitions, sessions, weeks",
    ({ items, schedule }) => {
      if (items.length === 0) return NO_EXERCISES;
      return wholeSchedule(schedule)
        ? { by: `${scheduleInWords(schedule)}; each exercise with its dosage.` }
        : todo("Set the start, the weeks and the days.", "schedule");
    },
  ],
  [
    "Tailored, and how",
    (facts) => {
      const said = tailoringInWords(facts);
      return said
        ? { by: said }
        : todo("Record the patient's regions, conditions or goals.", "patient");
    },
  ],
  [
    "How the starting level was chosen",
    ({ startingLevel }) =>
      startingLevel
        ? { by: startingLevel }
        : todo("Say how the starting level was chosen.", "startingLevel"),
  ],
  [
    "Whether it was done as planned",
    ({ practice }) => ({
      by: practice
        ? `Reported sessions: ${practice.done} of ${practice.due} due.`
        : "Counted from the first day on: sessions done of sessions due.",
    }),
  ],
];

/** "Mat and band", or that none is needed. */
export function equipmentInWords(items: CertFacts["items"]): string {
  const things = new Set(
    items.flatMap(({ equipment, dosage: { loadUnit, loadValue, loadBand } }) => [
      // A band that is dosed is named by its colour.
      ...equipment
        .filter((thing) => thing !== "band" || loadUnit !== "band")
        .map((thing) => equipmentNames[thing].toLowerCase()),
      ...(loadUnit === "band" ? [`${loadBand} band`] : []),
      ...(loadUnit === "kg" || loadUnit === "lb" ? [`${loadValue} ${loadUnit}`] : []),
    ]),
  );
  return things.size === 0 ? "None is needed." : `${upperFirst(list([...things]))}.`;
}

/** The rules of progression and the phases that are planned; "" when there are neither. */
export function progressionInWords({ progression, items, schedule }: CertFacts): string {
  const phases = phasesOf(items, schedule.weeks ?? 1).slice(1);
  const planned = phases.map(({ fromWeek }) => `week ${fromWeek}`);
  return [
    ...progression,
    ...(planned.length > 0 ? [`Other exercises or dosage from ${list(planned)}.`] : []),
  ].join(" ");
}

/** What the plan was fitted to; "" when nothing is recorded and every dosage is the usual one. */
export function tailoringInWords({ tailoredTo, items }: CertFacts): string {
  const { conditions, regions, goals } = tailoredTo;
  const own = items.filter(
    ({ usual, dosage }) => usual && formatDosage(usual) !== formatDosage(dosage),
  );
  const parts = [
    regions.length > 0 && `region: ${list(regions)}`,
    conditions.length > 0 && `conditions: ${list(conditions)}`,
    goals.length > 0 && `goals: ${list(goals)}`,
    own.length > 0 && `own dosage of ${own.length} of ${items.length} exercises`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `Individually (${parts.join("; ")}).` : "";
}

/** "a, b and c". */
export function list(words: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(words);
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
