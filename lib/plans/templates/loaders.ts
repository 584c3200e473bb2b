import { z } from "zod";
import type { Actor } from "@/lib/auth/session";
import { ForbiddenError } from "@/lib/errors";
import { getExercises } from "@/lib/exercises/data";
import { pictureAddress } from "@/lib/exercises/figure-image";
import type { Exercise } from "@/lib/exercises/schema";
import { canPrescribe } from "../policy";
import { busiestDay } from "../timing/minutes";
import { type ClinicTemplate, listClinicTemplates, readClinicTemplate } from "./data";

/** A template of the clinic's as a card shows it. */
export type ClinicTemplateCard = {
  id: string;
  name: string;
  purpose: string;
  isMine: boolean;
  createdByName: string;
  exercises: number;
  minutes: number;
  /** Of its first exercises; null where one has none. */
  pictures: (string | null)[];
};

const PICTURES = 4;

/** The clinic's templates that this person may see, by name. @throws ForbiddenError for a trainer. */
export async function loadClinicTemplates(actor: Actor): Promise<ClinicTemplateCard[]> {
  if (!canPrescribe(actor)) throw new ForbiddenError();
  const templates = await listClinicTemplates(actor);
  const slugs = templates.flatMap(({ content }) => content.items.map((item) => item.exerciseSlug));
  const bySlug = await exercisesBySlug(actor, slugs);
  return templates.map(({ id, name, purpose, ownerId, createdByName, content }) => ({
    id,
    name,
    purpose,
    isMine: ownerId !== null,
    createdByName,
    exercises: content.items.length,
    minutes: minutesOf(content),
    pictures: content.items.slice(0, PICTURES).map(({ exerciseSlug }) => {
      const exercise = bySlug.get(exerciseSlug);
      return exercise ? pictureAddress(exercise) : null;
    }),
  }));
}

/** One template with its exercises; null when there is none that this person may see. */
export async function loadClinicTemplate(actor: Actor, templateId: string) {
  if (!canPrescribe(actor)) throw new ForbiddenError();
  if (!z.uuid().safeParse(templateId).success) return null;
  const template = await readClinicTemplate(actor, templateId);
  if (!template) return null;
  const { items } = template.content;
  const bySlug = await exercisesBySlug(
    actor,
    items.map((item) => item.exerciseSlug),
  );
  return {
    template,
    minutes: minutesOf(template.content),
    items: items.flatMap(({ exerciseSlug, dosage, note }) => {
      const exercise = bySlug.get(exerciseSlug);
      return exercise ? [{ exercise, dosage, note }] : [];
    }),
    /** How many of its exercises the library has no more. */
    gone: items.filter(({ exerciseSlug }) => !bySlug.has(exerciseSlug)).length,
  };
}

async function exercisesBySlug(actor: Actor, slugs: readonly string[]) {
  const exercises = await getExercises(actor.clinicId, [...new Set(slugs)]);
  return new Map<string, Exercise>(exercises.map((exercise) => [exercise.slug, exercise]));
}

function minutesOf({ items, schedule }: ClinicTemplate["content"]): number {
  return busiestDay(items, schedule).minutes;
}
