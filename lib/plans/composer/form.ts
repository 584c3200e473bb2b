import type { IsoDate } from "@/lib/dates";
import type { ExerciseHit } from "@/lib/exercises/finding/hit";
import type { Dosage } from "@/lib/exercises/schema";
import type { Revision } from "../data";
import type { GuardExercise } from "../guard/schema";
import type { RevisionContent } from "../rules";
import type { Draft } from "../schema";
import { EACH_TIME, type ItemTiming } from "../timing/schema";

/** What the composer's form holds while it is being typed; `draftSchema` makes a `Draft` of it. */
export type DraftForm = {
  title: string;
  message: string;
  supervision: string;
  startingLevel: string;
  schedule: {
    startDate: string;
    weeks: number | null;
    daysOfWeek: number[] | null;
    daysPerWeek: number | null;
    sessionsPerDay: number;
  };
  items: ItemForm[];
  advice: string[];
};

export type ItemForm = {
  exerciseSlug: string;
  dosage: Dosage;
  /** The dosage's line while it is typed or does not read yet; null shows the dosage's own. */
  dosageText: string | null;
  note: string;
} & ItemTiming;

/** An exercise as the composer shows it; `dosage` is the library's own. */
export type ComposerExercise = Pick<ExerciseHit, keyof GuardExercise | "picture">;

export type ComposerAdvice = { slug: string; title: string; body: string };

export type ComposerPlan = {
  id: string;
  version: number;
  /** The person whose page this is. */
  openedBy: string;
  /** Under which a draft that is not saved yet is kept on this computer. */
  keptAs: string;
  state: "draft" | "active" | "paused";
  number: number;
  patient: { id: string; givenName: string; familyName: string; email: string | null };
  /** The patient's calendar day. */
  today: IsoDate;
  /** What the patient sees now; null before the first sending. */
  sent: RevisionContent | null;
};

/** @returns the form's values for a draft that is opened. */
export function formOf(draft: Revision): DraftForm {
  return formOfDraft({ ...draft, advice: draft.advice.map(({ slug }) => slug) });
}

/** @returns the form's values for a draft, such as one that was merged. */
export function formOfDraft(draft: Draft): DraftForm {
  const { title, message, supervision, startingLevel, schedule, items, advice } = draft;
  return {
    title,
    message: message ?? "",
    supervision: supervision ?? "",
    startingLevel: startingLevel ?? "",
    schedule: { ...schedule, startDate: schedule.startDate ?? "" },
    items: items.map((item) => ({
      exerciseSlug: item.exerciseSlug,
      dosage: item.dosage,
      dosageText: null,
      note: item.note ?? "",
      block: item.block,
      superset: item.superset,
      fromWeek: item.fromWeek,
      untilWeek: item.untilWeek,
      everyDays: item.everyDays,
    })),
    advice: [...advice],
  };
}

/** An exercise as it enters a plan: its own dosage, each time, in the main part. */
export function newItem({ slug, dosage }: Pick<ComposerExercise, "slug" | "dosage">): ItemForm {
  return { exerciseSlug: slug, dosage: { ...dosage }, dosageText: null, note: "", ...EACH_TIME };
}

/** A draft with the names that a person reads, for comparing it with what was sent. */
export function contentOf(
  draft: Draft,
  exercises: ReadonlyMap<string, ComposerExercise>,
  advice: readonly ComposerAdvice[],
): RevisionContent {
  return {
    title: draft.title,
    message: draft.message,
    supervision: draft.supervision,
    startingLevel: draft.startingLevel,
    schedule: draft.schedule,
    items: draft.items.map((item) => ({
      ...item,
      name: exercises.get(item.exerciseSlug)?.name ?? item.exerciseSlug,
    })),
    advice: draft.advice.map((slug) => ({
      slug,
      title: advice.find((card) => card.slug === slug)?.title ?? slug,
    })),
  };
}
