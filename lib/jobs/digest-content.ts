import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { alertDigests } from "@/db/schema/alert-digests";
import { memberships, users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { inboxAddress } from "@/lib/links/address";
import type { MailContent } from "@/lib/mail/render";
import type { About } from "./mail-contents";

/** What a digest's mail says; or why it is not wanted any more, as a sentence. */
export async function digestContent(
  tx: Tx,
  clinicId: ClinicId,
  digestId: string,
  { clinic }: Pick<About, "clinic">,
): Promise<MailContent | string> {
  const [digest] = await tx
    .select({
      colleague: users.name,
      newAlerts: alertDigests.newAlerts,
      waiting: alertDigests.waiting,
    })
    .from(alertDigests)
    .innerJoin(
      memberships,
      and(eq(memberships.clinicId, clinicId), eq(memberships.userId, alertDigests.userId)),
    )
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(alertDigests.clinicId, clinicId),
        eq(alertDigests.id, digestId),
        eq(memberships.alertDigest, "daily"),
        isNull(memberships.deactivatedAt),
      ),
    );
  if (!digest) return "The digest was turned off before it could go.";
  return { kind: "alert-digest", props: { clinic, url: inboxAddress(), ...digest } };
}
