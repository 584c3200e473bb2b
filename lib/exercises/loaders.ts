import type { Actor } from "@/lib/auth/session";
import { getExercise, getExercises, getTemplate, listAdviceCards, listTemplates } from "./data";
import { estimateSeconds } from "./dosage";
import type { AdviceCard, Exercise, Template } from "./schema";
import type { ClinicId } from "@/db/tenant";
import { findExercises, type Findings } from "./finding/data";
import { activeFilters, onlyWords, PAGE_SIZE } from "./finding/facets";
import type { ExerciseFilter } from "./finding/filter";
import { isFavourite } from "./marks/data";

export type LibraryPage = Findings & {
  /** Where nothing was found: how many there would be without the facets; else null. */
  withoutFacets: number | null;
};

/** A page (from 1) of what any member of staff finds, built-in and the clinic's own. */
export async function loadExercises(
  actor: Actor,
  filter: ExerciseFilter,
  page: number,
): Promise<LibraryPage> {
  const place = { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE };
  const findings = await findExercises(actor, filter, place);
  if (findings.total > 0 || activeFilters(filter).length === 0)
    return { ...findings, withoutFacets: null };
  const { total } = await findExercises(actor, onlyWords(filter), { offset: 0, limit: 1 });
  return { ...findings, withoutFacets: total };
}

export type ExercisePage = {
  exercise: Exercise;
  easier: Exercise[];
  harder: Exercise[];
  /** Whether the person who looks has marked it. */
  isFavourite: boolean;
};

/** What an exercise's own drawing is made from; null when it has none. */
export async function loadDrawing(actor: Actor, slug: string) {
  const { figure, dosage } = (await getExercise(actor.clinicId, slug)) ?? {};
  return figure && dosage ? { figure, dosage } : null;
}

/** One exercise with its neighbours; null when there is none of that slug. */
export async function loadExercise(actor: Actor, slug: string): Promise<ExercisePage | null> {
  const { clinicId } = actor;
  const exercise = await getExercise(clinicId, slug);
  if (!exercise) return null;
  const [easier, harder, marked] = await Promise.all([
    getExercises(clinicId, exercise.easier),
    getExercises(clinicId, exercise.harder),
    isFavourite(actor, slug),
  ]);
  return { exercise, easier, harder, isFavourite: marked };
}

/** A template with the exercises that its items name, and how long one session takes. */
export type TemplateView = {
  template: Template;
  items: { exercise: Exercise; dosage: Template["items"][number]["dosage"]; note: string | null }[];
  advice: AdviceCard[];
  /** One session at the upper end of every range, whole minutes. */
  minutes: number;
};

async function view(clinicId: ClinicId, template: Template): Promise<TemplateView> {
  const [exercises, cards] = await Promise.all([
    getExercises(
      clinicId,
      template.items.map((item) => item.exercise),
    ),
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

export async function loadTemplates(actor: Actor): Promise<TemplateView[]> {
  const templates = await listTemplates();
  return Promise.all(templates.map((template) => view(actor.clinicId, template)));
}

/** Null when there is no template of that slug. */
export async function loadTemplate(actor: Actor, slug: string): Promise<TemplateView | null> {
  const template = await getTemplate(slug);
  return template && view(actor.clinicId, template);
}
