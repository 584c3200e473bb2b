import { and, eq, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { exerciseFavourites, exerciseUses } from "@/db/schema/exercises";
import type { ClinicId } from "@/db/tenant";
import { success, type Result } from "@/lib/result";

type Person = { clinicId: ClinicId; userId: string };

/**
 * Marks an exercise as one of a person's favourites, or takes the mark away. Doing it again changes
 * nothing. It concerns no patient and nobody else, so it is not audited.
 */
export async function markFavourite(
  { clinicId, userId }: Person,
  slug: string,
  isFavourite: boolean,
): Promise<Result<{ isFavourite: boolean }>> {
  await transaction({ clinicId }, async (tx) => {
    if (isFavourite)
      await tx.insert(exerciseFavourites).values({ clinicId, userId, slug }).onConflictDoNothing();
    else
      await tx
        .delete(exerciseFavourites)
        .where(
          and(
            eq(exerciseFavourites.clinicId, clinicId),
            eq(exerciseFavourites.userId, userId),
            eq(exerciseFavourites.slug, slug),
          ),
        );
  });
  return success({ isFavourite });
}

/** Notes that a person sent these exercises to a patient; in the transaction of the sending. */
export async function noteUses(
  tx: Tx,
  { clinicId, userId }: Person,
  slugs: readonly string[],
): Promise<void> {
  const once = [...new Set(slugs)];
  if (once.length === 0) return;
  await tx
    .insert(exerciseUses)
    .values(once.map((slug) => ({ clinicId, userId, slug })))
    .onConflictDoUpdate({
      target: [exerciseUses.clinicId, exerciseUses.userId, exerciseUses.slug],
      set: { times: sql`${exerciseUses.times} + 1`, usedAt: sql`now()` },
    });
}
