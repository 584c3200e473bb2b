import { z } from "zod";
import type { ClinicId } from "@/db/tenant";
import type { MailKind } from "@/lib/mail/outbox";

export const linkIdSchema = z.object({ linkId: z.uuid("This link is not known.") });
export const planIdSchema = z.object({ planId: z.uuid("This plan is not known.") });

export const mailIdSchema = z.object({ mailId: z.uuid("This mail is not known.") });

/** What a live link proves: this plan of this clinic, and nothing else. */
export type ResolvedLink = {
  clinicId: ClinicId;
  linkId: string;
  planId: string;
  /** The clinic asks who opens a plan before it is shown. */
  isChecked?: boolean;
  /** A person has had it open before. */
  isOpened?: boolean;
};

export type DeliveryState =
  "queued" | "sent" | "opened" | "bounced" | "failed" | "expired" | "locked" | "revoked";

export type Channel = "mail" | "copy" | "print";

/** One way in which a plan was handed over: a mail, or a link made to be copied or printed. */
export type Delivery = {
  /** The mail's id, or the link's when there was no mail. */
  id: string;
  channel: Channel;
  kind: MailKind | null;
  /** Where the mail went; null without one. */
  to: string | null;
  /** Name of the member who asked for it. */
  by: string;
  at: Date;
  state: DeliveryState;
  /** Why a mail is late, bounced or failed: plain words without an address. */
  reason: string | null;
  /** Tries that were made to hand over the mail. */
  attempts: number;
  sentAt: Date | null;
  /** When a mail that waits is to go; null when it goes at once. */
  sendAt: Date | null;
  openedAt: Date | null;
  expiresAt: Date | null;
  revokedAt: Date | null;
  /** The link that works now and can be revoked; null when there is none. */
  liveLinkId: string | null;
};

export type PlanDeliveries = {
  /** The plan is active or paused: it may be mailed again, or its link copied. */
  open: boolean;
  /** The newest first. */
  deliveries: Delivery[];
  /** When it was looked up. */
  now: Date;
};
