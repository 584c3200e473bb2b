import { and, eq } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { libraryTemplates } from "@/db/schema/library";
import type { ClinicId } from "@/db/tenant";
import { NotFoundError } from "@/lib/errors";
import { conditions as conditionCodes } from "@/lib/exercises/conditions";
import { exercisesOf } from "@/lib/exercises/finding/data";
import { equipmentSchema, regionSchema } from "@/lib/exercises/schema";
import { failure, type Result, success } from "@/lib/result";
import { listRevisions } from "../data";
import { type Draft, draftSchema } from "../schema";
import { getClinicTemplate } from "../templates/data";
import { draftOf } from "./draft";
import type { Start } from "./schema";
import type { SuggestFor } from "./suggest";

const blank = {
  title: "Home exercise plan",
  message: null,
  schedule: {
    startDate: null,
    weeks: null,
    daysOfWeek: null,
    daysPerWeek: null,
    sessionsPerDay: 1,
  },
  items: [],
  advice: [],
};

/**
 * The draft that a new plan begins with; its start date is left open. A failure says what is not
 * there any more. Exercises that have left the library since are left out of a copied plan and named
 * in `left`.
 */
export async function startingDraft(
  tx: Tx,
  author: { clinicId: ClinicId; userId: string },
  start: Start,
): Promise<Result<{ draft: Draft; left: string[] }>> {
  const draft = await contentOf(tx, author, start);
  if (!draft)
    return failure(
      start.from === "plan" ? "NO_PLAN" : "NO_TEMPLATE",
      start.from === "plan"
        ? "The plan to copy is not here any more. Choose another start."
        : "This template is not in the library any more. Choose another start.",
    );
  const known = await exercisesOf(
    tx,
    author.clinicId,
    draft.items.map(({ exerciseSlug }) => exerciseSlug),
  );
  const left = draft.items.filter(({ exerciseSlug }) => !known.has(exerciseSlug));
  return success({
    draft: {
      ...draft,
      items: draft.items.filter(({ exerciseSlug }) => known.has(exerciseSlug)),
      schedule: { ...draft.schedule, startDate: null },
    },
    left: left.map(({ exerciseSlug }) => exerciseSlug),
  });
}

async function contentOf(
  tx: Tx,
  author: { clinicId: ClinicId; userId: string },
  start: Start,
): Promise<Draft | null> {
  switch (start.from) {
    case "blank":
      return draftSchema.parse(blank);
    case "built-in": {
      const [row] = await tx
        .select({ content: libraryTemplates.content })
        .from(libraryTemplates)
        .where(eq(libraryTemplates.slug, start.slug));
      if (!row) return null;
      const { name, items, weeks, daysOfWeek, daysPerWeek, sessionsPerDay, advice } = row.content;
      return draftSchema.parse({
        ...blank,
        title: name,
        schedule: { startDate: null, weeks, daysOfWeek, daysPerWeek, sessionsPerDay },
        items: items.map(({ exercise, dosage, note }) => ({
          exerciseSlug: exercise,
          dosage,
          note,
        })),
        advice,
      });
    }
    case "template": {
      const template = await getClinicTemplate(tx, author, start.templateId);
      return template && draftSchema.parse({ title: template.name, ...template.content });
    }
    case "plan": {
      const [newest] = await listRevisions(tx, author.clinicId, start.planId);
      return newest ? draftOf(newest) : null;
    }
    case "exercises": {
      const found = await exercisesOf(tx, author.clinicId, start.slugs);
      return draftSchema.parse({
        ...blank,
        items: start.slugs.flatMap((slug) => {
          const exercise = found.get(slug);
          return exercise ? [{ exerciseSlug: slug, dosage: exercise.dosage, note: null }] : [];
        }),
      });
    }
  }
}

/** What a suggestion weighs of a patient. @throws NotFoundError in another clinic. */
export async function patientFacts(clinicId: ClinicId, patientId: string): Promise<SuggestFor> {
  const [facts] = await transaction({ clinicId }, (tx) =>
    tx
      .select({
        conditions: patients.conditions,
        regions: patients.regions,
        equipment: patients.equipment,
      })
      .from(patients)
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId))),
  );
  if (!facts) throw new NotFoundError("No such patient in this clinic.");
  // Only codes that this version knows: a record may be older or newer.
  const known = <T extends string>(codes: readonly T[], given: readonly string[]) =>
    codes.filter((code) => given.includes(code));
  return {
    conditions: known(conditionCodes, facts.conditions),
    regions: known(regionSchema.options, facts.regions),
    equipment: facts.equipment && known(equipmentSchema.options, facts.equipment),
  };
}
