import { formatDosage } from "@/lib/exercises/dosage";
import { scheduleInWords, wholeSchedule } from "../rules";
import { groupsOf } from "../timing/days";
import { loadByPhase } from "../timing/minutes";
import { loadInWords, timingInWords } from "../timing/words";
import { equipmentInWords, list, progressionInWords, tailoringInWords } from "./completeness";
import type { CertFacts } from "./schema";

/**
 * A plain methods text for the record or a report, in the order of CERT. What is not known is left
 * out, not made up; it names the author and the clinic and not the patient.
 */
export function methodsParagraph(facts: CertFacts): string {
  const { items, schedule, author, clinicName, advice, practice } = facts;
  const who = author.qualification ? `${author.name} (${author.qualification})` : author.name;
  const count = items.length === 1 ? "one exercise" : `${items.length} exercises`;
  const progression = progressionInWords(facts);
  const tailoring = tailoringInWords(facts);
  const sentences = [
    `Individual home exercise programme of ${count}, prescribed by ${who} at ${clinicName}.`,
    wholeSchedule(schedule) &&
      `Practised ${onDays(scheduleInWords(schedule))}, ${loadInWords(loadByPhase(items, schedule))}.`,
    items.length > 0 && `Exercises: ${exercisesInWords(items)}.`,
    items.length > 0 && `Equipment: ${lowerFirst(equipmentInWords(items))}`,
    "Delivered as an illustrated plan with steps, cautions and danger signs under a personal link.",
    facts.supervision && `Supervision: ${sentence(facts.supervision)}`,
    facts.startingLevel && `Starting level: ${sentence(facts.startingLevel)}`,
    tailoring && `Tailored ${lowerFirst(tailoring)}`,
    progression && `Progression: ${progression}`,
    advice.length > 0 && `With advice on ${list(advice.map((title) => `“${title}”`))}.`,
    "After each session the patient reports what was done, pain from 0 to 10 before and after, effort from 0 to 10, and danger signs.",
    practice &&
      practice.due > 0 &&
      `So far ${practice.done} of ${practice.due} due sessions were reported, ${practice.dangerSigns === 0 ? "none with" : `${practice.dangerSigns} with`} danger signs.`,
  ];
  return sentences.filter(Boolean).join(" ");
}

/** "Bridge 2 × 10; Row 3 × 12 in turn with Squat 3 × 12 (from week 3)". */
function exercisesInWords(items: CertFacts["items"]): string {
  return groupsOf(items)
    .map((group) =>
      group
        .map((item) => {
          const when = timingInWords(item);
          return `${item.name} ${formatDosage(item.dosage)}${when && ` (${lowerFirst(when)})`}`;
        })
        .join(" in turn with "),
    )
    .join("; ");
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** "every day for 6 weeks", "3 days a week", "on Monday and Friday". */
const onDays = (words: string) => (/^(Every|\d)/.test(words) ? lowerFirst(words) : `on ${words}`);

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
