import type { Actor } from "@/lib/auth/session";
import { ForbiddenError } from "@/lib/errors";
import { listTemplates } from "@/lib/exercises/data";
import { findExercises } from "@/lib/exercises/finding/data";
import { noFilter } from "@/lib/exercises/finding/filter";
import { pictureAddress } from "@/lib/exercises/figure-image";
import { getExercises } from "@/lib/exercises/data";
import { readPlansOfPatient } from "../data";
import { canPrescribe } from "../policy";
import { planStateNames } from "../words";
import { listClinicTemplates } from "../templates/data";
import { patientFacts } from "./data";
import type { Start } from "./schema";
import { type SuggestFor, suggestExercises } from "./suggest";

/** One thing that a plan can begin with, as a person chooses it. */
export type StartChoice = { start: Start; name: string; about: string };

export type Suggested = {
  slug: string;
  name: string;
  picture: string | null;
  why: string[];
  care: string[];
};

export type Starts = {
  /** This patient's plans, the newest first. */
  earlier: StartChoice[];
  mine: StartChoice[];
  clinic: StartChoice[];
  /** The built-in templates: those for the patient's regions first. */
  builtIn: StartChoice[];
  suggested: Suggested[];
  /** Why nothing is suggested; null when something is. */
  noSuggestion: string | null;
};

const exercisesIn = (count: number) => `${count} ${count === 1 ? "exercise" : "exercises"}`;

/** What a new plan for this patient can begin with. @throws ForbiddenError for a trainer. */
export async function loadStarts(actor: Actor, patientId: string): Promise<Starts> {
  if (!canPrescribe(actor)) throw new ForbiddenError();
  const facts = await patientFacts(actor.clinicId, patientId);
  const [plans, own, builtIn, suggested] = await Promise.all([
    readPlansOfPatient(actor.clinicId, patientId),
    listClinicTemplates(actor),
    listTemplates(),
    suggestedFor(actor, facts),
  ]);
  const named = own.map(({ id, name, purpose, ownerId, content }) => ({
    ownerId,
    start: { from: "template", templateId: id } as const,
    name,
    about: [purpose.replace(/\.$/, ""), exercisesIn(content.items.length)]
      .filter(Boolean)
      .join(" · "),
  }));
  const regions = await regionsOfTemplates(actor, builtIn);
  const fits = (slug: string) =>
    facts.regions.filter((region) => regions.get(slug)?.has(region)).length;
  return {
    earlier: plans.map(({ id, title, state, createdAt }) => ({
      start: { from: "plan", planId: id },
      name: title,
      about: `${planStateNames[state]} · made ${createdAt.toISOString().slice(0, 10)}`,
    })),
    mine: named.filter(({ ownerId }) => ownerId !== null).map(({ ownerId: _, ...rest }) => rest),
    clinic: named.filter(({ ownerId }) => ownerId === null).map(({ ownerId: _, ...rest }) => rest),
    builtIn: builtIn
      .toSorted((a, b) => fits(b.slug) - fits(a.slug))
      .map(({ slug, name, stage, items }) => ({
        start: { from: "built-in", slug },
        name,
        about: `${stage} · ${exercisesIn(items.length)}`,
      })),
    suggested,
    noSuggestion:
      suggested.length > 0
        ? null
        : facts.regions.length === 0
          ? "Record the body regions of the treatment, and exercises are suggested here."
          : "No exercise of the library fits this patient's regions, conditions and equipment.",
  };
}

/** Enough of the library to choose six from. */
const CANDIDATES = 200;

async function suggestedFor(actor: Actor, facts: SuggestFor): Promise<Suggested[]> {
  if (facts.regions.length === 0) return [];
  const { found } = await findExercises(
    actor,
    { ...noFilter, region: [...facts.regions], avoid: [...facts.conditions] },
    { offset: 0, limit: CANDIDATES },
  );
  return suggestExercises(
    found.map(({ exercise }) => exercise),
    facts,
  ).map(({ exercise, why, care }) => ({
    slug: exercise.slug,
    name: exercise.name,
    picture: pictureAddress(exercise),
    why,
    care,
  }));
}

async function regionsOfTemplates(
  actor: Actor,
  templates: Awaited<ReturnType<typeof listTemplates>>,
) {
  const slugs = [...new Set(templates.flatMap(({ items }) => items.map((item) => item.exercise)))];
  const exercises = new Map(
    (await getExercises(actor.clinicId, slugs)).map((exercise) => [exercise.slug, exercise]),
  );
  return new Map(
    templates.map(({ slug, items }) => [
      slug,
      new Set(items.flatMap((item) => exercises.get(item.exercise)?.regions ?? [])),
    ]),
  );
}
