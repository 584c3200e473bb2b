import type { IsoDate } from "@/lib/dates";
import { describeDosage } from "@/lib/exercises/dosage-words";
import { exerciseIn, sentenceIn } from "@/lib/exercises/library/translations/translate";
import { type Dosage, type ExerciseSnapshot, isOwn } from "@/lib/exercises/schema";
import type { Language } from "@/lib/language/languages";
import { speechIn } from "@/lib/language/text";
import type { PainBands } from "@/lib/pain/schema";
import type { Morning } from "@/lib/practice/morning/schema";
import { describeSchedule, type Schedule } from "@/lib/plans/schedule";
import { sessionItemsOn } from "@/lib/plans/timing/days";
import { sessionSeconds } from "@/lib/plans/timing/minutes";
import { EACH_TIME, type ItemTiming } from "@/lib/plans/timing/schema";
import { nextPhaseOf, type NextPhase, otherItemsOf, type OtherItem } from "./phases";
import type { Week } from "./week";
import { type Asked, type Change, whatsNew } from "./whats-new";

export type PlanState = "draft" | "active" | "paused" | "completed" | "stopped";

export type AdviceText = { slug: string; title: string; body: string };

export type PlanItemView = {
  id: string;
  exercise: ExerciseSnapshot;
  dosage: Dosage;
  /** In the patient's words. */
  dosageWords: string;
  /** In which the exercise is read: the patient's language, or the one in which it was written. */
  language: Language;
  note: string | null;
} & ItemTiming;

/** Everything that the patient's pages show: plain data, with no more of a patient than initials. */
export type PlanView = {
  planId: string;
  revisionId: string;
  /** In which the patient reads. */
  language: Language;
  state: PlanState;
  isPreview: boolean;
  clinic: { name: string; phone: string | null; email: string | null };
  patientInitials: string;
  therapistName: string;
  title: string;
  message: string | null;
  /** Null only in the preview of a draft that has none yet. */
  schedule: Schedule | null;
  scheduleWords: string | null;
  /** The exercises of `day`, in the order in which they are done. */
  items: PlanItemView[];
  /** Those of every week. */
  allItems: PlanItemView[];
  /** Exercises of this week that `day` leaves out. */
  otherItems: OtherItem[];
  /** What the newest revision changed, until practice was noted by it; empty when nothing is new. */
  whatsNew: Change[];
  /** The day from which the shown revision is in force; null in a draft. */
  revisionFrom: IsoDate | null;
  /** What changes when the next weeks begin; null when nothing does. */
  nextPhase: NextPhase | null;
  advice: AdviceText[];
  bands: PainBands;
  /** The patient's calendar day. */
  today: IsoDate;
  /** The day whose exercises are listed: today, or the earlier one that a form is about. */
  day: IsoDate;
  /** The day from which the first sent revision was in force. */
  planFrom: IsoDate;
  week: Week;
  /** How long one session takes, in whole minutes, rounded up. */
  minutes: number;
  /** The patient's calendar day on which this link stops working; null in a preview. */
  linkExpiresOn: IsoDate | null;
  /** The day of the newest session, when the patient said yes to a danger sign in it this week. */
  dangerSignOn: IsoDate | null;
  /** The session of yesterday after which this morning is asked about; null when there is none. */
  morning: Morning | null;
};

/** What the database knows; the rest of a `PlanView` follows from it. */
export type PlanFacts = Omit<
  PlanView,
  | "patientInitials"
  | "scheduleWords"
  | "items"
  | "allItems"
  | "otherItems"
  | "nextPhase"
  | "whatsNew"
  | "day"
  | "minutes"
  | "morning"
> & {
  patient: { givenName: string; familyName: string };
  /** Of every week; done each time where nothing else is said. */
  items: (Omit<PlanItemView, "dosageWords" | "language" | keyof ItemTiming> &
    Partial<ItemTiming>)[];
  day?: IsoDate;
  morning?: Morning | null;
  /** The revision that the patient knows, when the shown one is news. */
  before?: { schedule: Schedule | null; items: PlanFacts["items"] } | null;
};

/** Completes the facts of a plan with the words and rules that every plan shows. */
export function buildPlanView({ patient, before, ...facts }: PlanFacts): PlanView {
  const { schedule, today, language, day = today } = facts;
  const speech = speechIn(language);
  const read = (item: PlanFacts["items"][number]) => ({
    ...EACH_TIME,
    ...inLanguage(item, language),
    dosageWords: describeDosage(item.dosage, speech),
  });
  const asked = (items: PlanItemView[], when: Schedule | null): Asked => ({
    items,
    schedule: when,
    scheduleWords: when && describeSchedule(when, speech),
  });
  const allItems = facts.items.map(read);
  const items = sessionItemsOn(allItems, schedule, day);
  return {
    ...facts,
    day,
    patientInitials: initials(patient),
    title: sentenceIn(language, facts.title) ?? facts.title,
    advice: facts.advice.map((card) => adviceIn(language, card)),
    scheduleWords: facts.schedule && describeSchedule(facts.schedule, speech),
    items,
    allItems,
    otherItems: otherItemsOf(allItems, items, schedule, day),
    whatsNew: before
      ? whatsNew(asked(before.items.map(read), before.schedule), asked(allItems, schedule))
      : [],
    morning: facts.morning ?? null,
    nextPhase: nextPhaseOf(allItems, schedule, today),
    minutes: Math.ceil(sessionSeconds(items) / 60),
  };
}

/** What the library says of an item in the patient's language; what a person wrote stays as it is. */
export function inLanguage<T extends { exercise: ExerciseSnapshot; note: string | null }>(
  item: T,
  language: Language,
): T & { language: Language } {
  const { exercise, language: shown } = exerciseIn(language, item.exercise);
  const note = item.note && (sentenceIn(language, item.note) ?? item.note);
  return { ...item, exercise, note, language: isOwn(exercise.slug) ? language : shown };
}

/** A card of the library in the patient's language; null is as its clinic wrote it. */
export function adviceIn(language: Language, card: AdviceText): AdviceText {
  const [title, body] = [sentenceIn(language, card.title), sentenceIn(language, card.body)];
  return title !== null && body !== null ? { ...card, title, body } : card;
}

/** "A. L." for Ada Lovelace. Counts letters as people see them, not code units. */
export function initials(patient: { givenName: string; familyName: string }): string {
  const letters = new Intl.Segmenter("en", { granularity: "grapheme" });
  return [patient.givenName, patient.familyName]
    .flatMap((name) => [...letters.segment(name.trim())][0]?.segment ?? [])
    .map((letter) => `${letter.toLocaleUpperCase("en")}.`)
    .join(" ");
}
