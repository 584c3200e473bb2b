import { eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { libraryAdviceCards, libraryTemplates } from "@/db/schema/library";
import type { ClinicId } from "@/db/tenant";
import { exercisesOf } from "./finding/data";
import type { AdviceCard, Exercise, Template } from "./schema";

/** One exercise, built-in or the clinic's own (an archived one too); null when there is none. */
export async function getExercise(clinicId: ClinicId, slug: string): Promise<Exercise | null> {
  const [exercise] = await getExercises(clinicId, [slug]);
  return exercise ?? null;
}

/** The exercises of these slugs that the clinic has, in the order asked for; see `exercisesOf`. */
export async function getExercises(
  clinicId: ClinicId,
  slugs: readonly string[],
  which: "all" | "in use" = "all",
): Promise<Exercise[]> {
  const bySlug = await transaction({ clinicId }, (tx) => exercisesOf(tx, clinicId, slugs, which));
  return slugs.flatMap((slug) => bySlug.get(slug) ?? []);
}

// Templates and advice are the same for every clinic, so no tenant is named here.

/** All templates of the library, by name. */
export async function listTemplates(): Promise<Template[]> {
  const rows = await transaction("directory", (tx) =>
    tx.select({ content: libraryTemplates.content }).from(libraryTemplates),
  );
  return rows.map((row) => row.content).toSorted((a, b) => a.name.localeCompare(b.name));
}

/** One template of the library; null when there is none of that slug. */
export async function getTemplate(slug: string): Promise<Template | null> {
  const [row] = await transaction("directory", (tx) =>
    tx
      .select({ content: libraryTemplates.content })
      .from(libraryTemplates)
      .where(eq(libraryTemplates.slug, slug)),
  );
  return row?.content ?? null;
}

/** All advice cards of the library, by title. */
export async function listAdviceCards(): Promise<AdviceCard[]> {
  const rows = await transaction("directory", (tx) =>
    tx.select({ content: libraryAdviceCards.content }).from(libraryAdviceCards),
  );
  return rows.map((row) => row.content).toSorted((a, b) => a.title.localeCompare(b.title));
}
