import type { Actor } from "@/lib/auth/session";
import { getDigestChoice } from "./data";
import type { DigestChoice } from "./schema";

/** Whether this person gets a digest of new alerts. */
export function loadDigestChoice({ clinicId, userId }: Actor): Promise<DigestChoice> {
  return getDigestChoice(clinicId, userId);
}
