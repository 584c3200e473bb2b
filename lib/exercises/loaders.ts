import type { Actor } from "@/lib/auth/session";
import {
  getExercise,
  getExercises,
  getTemplate,
  listAdviceCards,
  listTemplates,
  searchExercises,
} from "./data";
import { estimateSeconds } from "./dosage";
import type { AdviceCard, Exercise, Template } from "./schema";
import type { ExerciseFilter } from "./search";

/** The library for any member of staff; the actor proves that one is asking. */
export function loadExercises(_actor: Actor, filter: ExerciseFilter): Promise<Exercise[]> {
  return searchExercises(filter);
}

export type ExercisePage = { exercise: Exercise; easier: Exercise[]; harder: Exercise[] };

/** One exercise with its neighbours; null when there is none of that slug. */
export async function loadExercise(_actor: Actor, slug: string): Promise<ExercisePage | null> {
  const exercise = await getExercise(slug);
  if (!exercise) return null;
  const [easier, harder] = await Promise.all([
    getExercises(exercise.easier),
    getExercises(exercise.harder),
  ]);
  return { exercise, easier, harder };
}

/** A template with the exercises that its items name, and how long one session takes. */
export type TemplateView = {
  template: Template;
  items: { exercise: Exercise; dosage: Template["items"][number]["dosage"]; note: string | null }[];
  advice: AdviceCard[];
  /** One session at the upper end of every range, whole minutes. */
  minutes: number;
};

async function view(template: Template): Promise<TemplateView> {
  const [exercises, cards] = await Promise.all([
    getExercises(template.items.map((item) => item.exercise)),
    listAdviceCards(),
  ]);
  const items = template.items.flatMap(({ exercise: slug, dosage, note }) => {
    const exercise = exercises.find((candidate) => candidate.slug === slug);
    return exercise ? [{ exercise, dosage, note }] : [];
  });
  const seconds = items.reduce((sum, item) => sum + estimateSeconds(item.dosage), 0);
  return {
    template,
    items,
    advice: cards.filter((card) => template.advice.includes(card.slug)),
    minutes: Math.ceil(seconds / 60),
  };
}

export async function loadTemplates(_actor: Actor): Promise<TemplateView[]> {
  return Promise.all((await listTemplates()).map(view));
}

/** Null when there is no template of that slug. */
export async function loadTemplate(_actor: Actor, slug: string): Promise<TemplateView | null> {
  const template = await getTemplate(slug);
  return template && view(template);
}
