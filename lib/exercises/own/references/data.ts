import { and, eq, inArray, ne, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { exercises } from "@/db/schema/exercises";
import { libraryExercises } from "@/db/schema/library";
import { planItems } from "@/db/schema/plans";
import { planTemplates } from "@/db/schema/templates";
import type { ClinicId } from "@/db/tenant";
import { holdMedia } from "@/lib/media/mutations";
import { failure, type Failure } from "@/lib/result";
import type { ExerciseDetails } from "../schema";

/** Neighbours and media must be the clinic's to name. @returns a failure at its field, or null. */
export async function checkReferences(
  tx: Tx,
  clinicId: ClinicId,
  exercise: ExerciseDetails & { slug?: string },
): Promise<Failure | null> {
  const slugs = [...exercise.easier, ...exercise.harder];
  if (slugs.length > 0) {
    const builtIn = await tx
      .select({ slug: libraryExercises.slug })
      .from(libraryExercises)
      .where(inArray(libraryExercises.slug, slugs));
    const own = await tx
      .select({ slug: exercises.slug })
      .from(exercises)
      .where(and(eq(exercises.clinicId, clinicId), inArray(exercises.slug, slugs)));
    const known = new Set([...builtIn, ...own].map(({ slug }) => slug));
    for (const field of ["easier", "harder"] as const)
      for (const slug of exercise[field]) {
        if (slug === exercise.slug)
          return atField(field, "An exercise is not easier or harder than itself. Take it away.");
        if (!known.has(slug))
          return atField(field, "One of these is not in the library any more. Take it away.");
      }
  }
  if (!(await holdMedia(tx, clinicId, exercise.media)))
    return atField("media", "This file is not here any more. Upload it again.");
  return null;
}

const atField = (field: string, sentence: string) =>
  failure("INVALID", sentence, { [field]: sentence });

/** What still names an exercise of the clinic's own, as a sentence; null when nothing does. */
export async function namedBy(tx: Tx, clinicId: ClinicId, slug: string): Promise<string | null> {
  const [item] = await tx
    .select({ id: planItems.id })
    .from(planItems)
    .where(and(eq(planItems.clinicId, clinicId), eq(planItems.exerciseSlug, slug)))
    .limit(1);
  if (item) return "A plan holds this exercise.";
  const [template] = await tx
    .select({ id: planTemplates.id })
    .from(planTemplates)
    .where(
      and(
        eq(planTemplates.clinicId, clinicId),
        sql`${planTemplates.content} @> ${JSON.stringify({ items: [{ exerciseSlug: slug }] })}::jsonb`,
      ),
    )
    .limit(1);
  // Without its name: it may be a colleague's own.
  if (template) return "A template holds this exercise.";
  const [neighbour] = await tx
    .select({ name: exercises.name })
    .from(exercises)
    .where(
      and(
        eq(exercises.clinicId, clinicId),
        ne(exercises.slug, slug),
        or(
          sql`${exercises.content} -> 'easier' ? ${slug}`,
          sql`${exercises.content} -> 'harder' ? ${slug}`,
        ),
      ),
    )
    .limit(1);
  return neighbour ? `“${neighbour.name}” names it as easier or harder.` : null;
}
