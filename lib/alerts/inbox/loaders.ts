import type { Actor } from "@/lib/auth/session";
import { todayIn } from "@/lib/dates";
import { canDealWithAlerts } from "@/lib/alerts/policy";
import { ForbiddenError } from "@/lib/errors";
import { logFault } from "@/lib/log";
import { countFresh, readInbox } from "./data";
import type { InboxState } from "./schema";

/** One page of the inbox, who can be assigned to, and the clinic's calendar day. */
export async function loadInbox(actor: Actor, state: InboxState, now = new Date()) {
  if (!canDealWithAlerts(actor)) throw new ForbiddenError();
  const ask = askOf(actor, now);
  return { ...(await readInbox(ask, state)), today: ask.today };
}

/** More than this is "99+". */
const MOST_SHOWN = 100;

/** How many alerts wait for this person to look at them, at most 100; null where nobody can say just
 * now: the frame of every page must stand without it. */
export async function countNewAlerts(actor: Actor, now = new Date()): Promise<number | null> {
  if (!canDealWithAlerts(actor)) return 0;
  try {
    return await countFresh(askOf(actor, now), MOST_SHOWN);
  } catch (error) {
    logFault(error, "alerts.count");
    return null;
  }
}

const askOf = (actor: Actor, now: Date) => {
  return { clinicId: actor.clinicId, viewer: actor, today: todayIn(actor.timeZone, now) };
};
