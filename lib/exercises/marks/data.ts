import { and, eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { exerciseFavourites } from "@/db/schema/exercises";
import type { ClinicId } from "@/db/tenant";

/** Whether a person has marked this exercise as a favourite. */
export async function isFavourite(
  { clinicId, userId }: { clinicId: ClinicId; userId: string },
  slug: string,
): Promise<boolean> {
  const rows = await transaction({ clinicId }, (tx) =>
    tx
      .select({ slug: exerciseFavourites.slug })
      .from(exerciseFavourites)
      .where(
        and(
          eq(exerciseFavourites.clinicId, clinicId),
          eq(exerciseFavourites.userId, userId),
          eq(exerciseFavourites.slug, slug),
        ),
      ),
  );
  return rows.length > 0;
}
