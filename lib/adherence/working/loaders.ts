import { canReviewAdherence } from "@/lib/adherence/policy";
import { readWorkingGround } from "@/lib/adherence/working/data";
import { workingOf } from "@/lib/adherence/working/rules";
import type { AskedWorking, AskWorking } from "@/lib/adherence/working/schema";
import type { Actor } from "@/lib/auth/session";
import { todayIn } from "@/lib/dates";
import { ForbiddenError, NotFoundError } from "@/lib/errors";

/** The working of one number of the table, worked out anew from the logs.
 * @throws NotFoundError for a plan that is in no table of this clinic. */
export async function loadWorking(
  actor: Pick<Actor, "clinicId" | "role">,
  { planId, figure, window }: AskWorking,
  now = new Date(),
): Promise<AskedWorking> {
  if (!canReviewAdherence(actor)) throw new ForbiddenError();
  const ground = await readWorkingGround(actor.clinicId, planId);
  if (!ground) throw new NotFoundError();
  const { patientName, planTitle, timeZone } = ground;
  return {
    ...workingOf(figure, ground, window, todayIn(timeZone, now)),
    patientName,
    planTitle,
  };
}
