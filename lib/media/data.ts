import { and, desc, eq, exists, isNotNull, ne, or, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { mediaFiles } from "@/db/schema/media";
import { planItems, planRevisions } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";
import type { ResolvedLink } from "@/lib/links/schema";
import type { MediaFile } from "./schema";

const columns = {
  id: mediaFiles.id,
  kind: mediaFiles.kind,
  contentType: mediaFiles.contentType,
  bytes: mediaFiles.bytes,
  width: mediaFiles.width,
  height: mediaFiles.height,
  digest: mediaFiles.digest,
  store: mediaFiles.store,
};

/** A file of the clinic that is kept whole; null for any other. */
export async function getMediaFile(clinicId: ClinicId, mediaId: string): Promise<MediaFile | null> {
  const [file] = await transaction({ clinicId }, (tx) =>
    tx.select(columns).from(mediaFiles).where(isWhole(clinicId, mediaId)),
  );
  return file ?? null;
}

/**
 * A file for the patient behind a link: only when the revision that their document shows, the newest
 * sent one, names it in a frozen exercise as its picture, its video or that video's still.
 */
export async function getMediaOfPlan(
  { clinicId, planId }: ResolvedLink,
  mediaId: string,
): Promise<MediaFile | null> {
  const [file] = await transaction({ clinicId }, (tx) =>
    tx
      .select(columns)
      .from(mediaFiles)
      .where(and(isWhole(clinicId, mediaId), exists(naming(tx, clinicId, planId, mediaId)))),
  );
  return file ?? null;
}

function naming(tx: Tx, clinicId: ClinicId, planId: string, mediaId: string) {
  const shown = tx
    .select({ id: planRevisions.id })
    .from(planRevisions)
    .where(
      and(
        eq(planRevisions.clinicId, clinicId),
        eq(planRevisions.planId, planId),
        isNotNull(planRevisions.sentAt),
      ),
    )
    .orderBy(desc(planRevisions.number))
    .limit(1);
  return tx
    .select({ id: planItems.id })
    .from(planItems)
    .where(
      and(
        eq(planItems.clinicId, clinicId),
        eq(planItems.revisionId, sql`(${shown})`),
        or(
          eq(sql`${planItems.exercise} -> 'media' ->> 'id'`, mediaId),
          eq(sql`${planItems.exercise} -> 'media' ->> 'posterId'`, mediaId),
        ),
      ),
    );
}

/** A row without a digest is one whose bytes are still coming, or already going. */
function isWhole(clinicId: ClinicId, mediaId: string) {
  return and(
    eq(mediaFiles.clinicId, clinicId),
    eq(mediaFiles.id, mediaId),
    ne(mediaFiles.digest, ""),
  );
}
