import type { Actor } from "@/lib/auth/session";
import { ForbiddenError } from "@/lib/errors";
import { deliveriesOf } from "./data";
import { canDeliver } from "./policy";
import type { Delivery } from "./schema";

export async function loadDeliveries(actor: Actor, planId: string): Promise<Delivery[]> {
  if (!canDeliver(actor)) throw new ForbiddenError();
  return deliveriesOf(actor.clinicId, planId);
}
