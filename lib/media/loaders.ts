import { z } from "zod";
import type { Actor } from "@/lib/auth/session";
import type { ResolvedLink } from "@/lib/links/schema";
import { getMediaFile, getMediaOfPlan } from "./data";
import type { MediaFile } from "./schema";

const isId = (id: string) => z.guid().safeParse(id).success;

/** A file of the actor's own clinic; null for any other. Every member may see it. */
export async function loadMedia(actor: Actor, mediaId: string): Promise<MediaFile | null> {
  return isId(mediaId) ? getMediaFile(actor.clinicId, mediaId) : null;
}

/** A file that the plan behind a link shows now; null for any other. */
export async function loadMediaOfPlan(
  link: ResolvedLink,
  mediaId: string,
): Promise<MediaFile | null> {
  return isId(mediaId) ? getMediaOfPlan(link, mediaId) : null;
}
