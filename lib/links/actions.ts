"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action";
import { cancelMail, copyLink, resendPlan, revokeAllLinks, revokeLink } from "./mutations";
import { canDeliver } from "./policy";
import { linkIdSchema, mailIdSchema, planIdSchema } from "./schema";

/** Makes a link and returns its address, this once. */
export const copyLinkAction = defineAction({
  name: "links.copy",
  schema: planIdSchema,
  can: canDeliver,
  run: (actor, { planId }) => refreshed(copyLink(actor, planId)),
});

/** Queues a mail with a new link. */
export const resendPlanAction = defineAction({
  name: "links.resend",
  schema: planIdSchema,
  can: canDeliver,
  run: (actor, { planId }) => refreshed(resendPlan(actor, planId)),
});

/** Takes back a mail that still waits to go. */
export const cancelMailAction = defineAction({
  name: "links.cancel-mail",
  schema: mailIdSchema,
  can: canDeliver,
  run: (actor, { mailId }) => refreshed(cancelMail(actor, mailId)),
});

/** Revokes one delivery's link. */
export const revokeLinkAction = defineAction({
  name: "links.revoke",
  schema: linkIdSchema,
  can: canDeliver,
  run: (actor, { linkId }) => refreshed(revokeLink(actor, linkId)),
});

/** Revokes every link of a plan. */
export const revokeAllLinksAction = defineAction({
  name: "links.revoke-all",
  schema: planIdSchema,
  can: canDeliver,
  run: (actor, { planId }) => refreshed(revokeAllLinks(actor, planId)),
});

/** The page that asked shows the new state with the answer. */
async function refreshed<T>(change: Promise<T>): Promise<T> {
  const result = await change;
  refresh();
  return result;
}
