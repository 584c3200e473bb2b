import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { mails } from "@/db/schema/mails";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { invitations } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { formatDate, todayIn } from "@/lib/dates";
import { readLanguage } from "@/lib/language/languages";
import { invitationAddress, planAddress } from "@/lib/links/address";
import { insertLink } from "@/lib/links/mutations";
import { isDeliverable } from "@/lib/links/rules";
import { hashToken } from "@/lib/links/token";
import type { MailContent } from "@/lib/mail/render";

const LOCALE = "en-GB";

export type About = {
  clinic: {
    name: string;
    email: string | null;
    phone: string | null;
    timeZone: string;
    language: string;
  };
  from: string;
  requestedBy: string;
  mailId: string;
  token: string;
};

/** What a plan's mail says, its link stored; or why it is not wanted any more, as a sentence. */
export async function planContent(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  kind: (typeof mails.$inferSelect)["kind"],
  { clinic, from, requestedBy, mailId, token }: About,
): Promise<MailContent | string> {
  const [plan] = await tx
    .select({
      state: plans.state,
      patient: patients.givenName,
      timeZone: patients.timeZone,
      language: patients.language,
    })
    .from(plans)
    .innerJoin(
      patients,
      and(eq(patients.clinicId, plans.clinicId), eq(patients.id, plans.patientId)),
    )
    .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
  if (!plan || !isDeliverable(plan.state)) return "The plan was closed before the mail could go.";
  const { expiresAt } = await insertLink(tx, {
    clinicId,
    planId,
    channel: "mail",
    mailId,
    token,
    createdBy: requestedBy,
    madeBy: { kind: "system" },
  });
  return {
    kind: kind === "plan-changed" ? kind : "plan-sent",
    props: {
      language: readLanguage(plan.language, clinic.language),
      clinic,
      patient: plan.patient,
      therapist: from,
      url: planAddress(token),
      worksUntil: todayIn(plan.timeZone, expiresAt),
    },
  };
}

/** The same for an invitation, whose newest mail is the one that works. */
export async function invitationContent(
  tx: Tx,
  clinicId: ClinicId,
  invitationId: string | null,
  { clinic, from, token }: About,
): Promise<MailContent | string> {
  const [open] = await tx
    .update(invitations)
    .set({ tokenHash: hashToken(token) })
    .where(
      and(
        eq(invitations.clinicId, clinicId),
        eq(invitations.id, invitationId ?? ""),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        sql`${invitations.expiresAt} > now()`,
      ),
    )
    .returning();
  if (!open) return "The invitation was closed before the mail could go.";
  return {
    kind: "invitation",
    props: {
      clinic,
      colleague: open.name,
      inviter: from,
      role: open.role,
      url: invitationAddress(token),
      worksUntil: formatDate(todayIn(clinic.timeZone, open.expiresAt), LOCALE),
    },
  };
}
