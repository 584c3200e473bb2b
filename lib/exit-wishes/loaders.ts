import type { Actor } from "@/lib/auth/session";
import { ForbiddenError } from "@/lib/errors";
import { openWishOf } from "./data";
import { canAnswerWishes } from "./policy";
import type { OpenWish } from "./schema";

/** What a plan's patient said of its end and nobody answered yet; null without that. */
export async function loadOpenWish(actor: Actor, planId: string): Promise<OpenWish | null> {
  if (!canAnswerWishes(actor)) throw new ForbiddenError();
  return openWishOf(actor.clinicId, planId);
}
