import { requireActor } from "@/lib/auth/session";
import { formatDay } from "@/lib/dates";
import type { PracticeSession } from "../../data";
import { canRemoveSupervised } from "../policy";
import { RemoveButton } from "./remove-button";

/** Under a session that staff noted, for who may remove it. */
export async function SupervisedActs({ session }: { session: PracticeSession }) {
  if (!session.supervisedBy || session.withdrawnAt) return null;
  const actor = await requireActor();
  if (!canRemoveSupervised(actor, session.supervisedBy)) return null;
  return <RemoveButton sessionId={session.id} day={formatDay(session.practisedOn, "en-GB")} />;
}
