import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { exercises } from "@/db/schema/exercises";
import { libraryExercises } from "@/db/schema/library";
import { users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import type { Exercise } from "../schema";

/** An exercise of the clinic's own with what its library knows of it. */
export type OwnExercise = {
  id: string;
  exercise: Exercise;
  version: number;
  /** Since when it is found no more; null while it is in use. */
  archivedAt: Date | null;
  /** The slug of the exercise that it began as a copy of. */
  madeFrom: string | null;
  /** The file that it was imported from. */
  source: string | null;
  createdByName: string;
  updatedAt: Date;
};

/** One exercise of the clinic's own, an archived one too; null when there is none of that slug. */
export async function getOwnExercise(
  tx: Tx,
  clinicId: ClinicId,
  slug: string,
): Promise<OwnExercise | null> {
  const [row] = await tx
    .select({
      id: exercises.id,
      content: exercises.content,
      version: exercises.version,
      archivedAt: exercises.archivedAt,
      madeFrom: exercises.madeFrom,
      source: exercises.source,
      createdByName: users.name,
      updatedAt: exercises.updatedAt,
    })
    .from(exercises)
    .innerJoin(users, eq(users.id, exercises.createdBy))
    .where(and(eq(exercises.clinicId, clinicId), eq(exercises.slug, slug)));
  if (!row) return null;
  const { content, ...rest } = row;
  return { ...rest, exercise: { ...content, slug, version: row.version } };
}

/** As getOwnExercise, in a transaction of its own. */
export function readOwnExercise(clinicId: ClinicId, slug: string): Promise<OwnExercise | null> {
  return transaction({ clinicId }, (tx) => getOwnExercise(tx, clinicId, slug));
}

/** The names that the built-in library calls muscles by, for suggesting them. */
export async function listMuscles(): Promise<string[]> {
  const rows = await transaction("directory", (tx) =>
    tx
      .selectDistinct({
        name: sql<string>`jsonb_array_elements_text(${libraryExercises.content} -> 'targetMuscles')`,
      })
      .from(libraryExercises),
  );
  return rows.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b));
}

/** The newest of a clinic's own figures come after this many no more. */
const OWN_FIGURES = 100;

/** The drawn exercises: all of the built-in library, and the clinic's own that were drawn last. */
export function listDrawn(clinicId: ClinicId): Promise<Exercise[]> {
  return transaction({ clinicId }, async (tx) => {
    const builtIn = await tx.select({ content: libraryExercises.content }).from(libraryExercises);
    const own = await tx
      .select({ content: exercises.content })
      .from(exercises)
      .where(
        and(
          eq(exercises.clinicId, clinicId),
          isNull(exercises.archivedAt),
          sql`jsonb_typeof(${exercises.content} -> 'figure') = 'object'`,
        ),
      )
      .orderBy(desc(exercises.updatedAt))
      .limit(OWN_FIGURES);
    return [...builtIn, ...own].map(({ content }) => content);
  });
}
