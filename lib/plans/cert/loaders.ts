import { summarise } from "@/lib/adherence/summary";
import type { Actor } from "@/lib/auth/session";
import { todayIn } from "@/lib/dates";
import { ForbiddenError, NotFoundError } from "@/lib/errors";
import { conditionNames } from "@/lib/exercises/conditions";
import { regionNames } from "@/lib/exercises/words";
import type { PatientForPlan } from "@/lib/patients/loaders";
import { canSetQualification } from "@/lib/staff/policy";
import { readFeedback } from "../data";
import { canPrescribe } from "../policy";
import { authorOf, readRulesInWords } from "./data";
import type { CertFacts } from "./schema";

/** What CERT asks and the draft itself does not say. */
export type CertBase = Pick<CertFacts, "clinicName" | "tailoredTo" | "progression" | "practice"> & {
  author: CertFacts["author"] & {
    userId: string;
    /** Whether this person may say what the author is. */
    maySet: boolean;
  };
};

/** @throws NotFoundError in another clinic; ForbiddenError for a trainer. */
export async function loadCertBase(
  actor: Actor,
  planId: string,
  patient: PatientForPlan | null,
): Promise<CertBase> {
  if (!canPrescribe(actor)) throw new ForbiddenError();
  const [author, feedback, progression] = await Promise.all([
    authorOf(actor.clinicId, planId),
    readFeedback(actor.clinicId, planId),
    readRulesInWords(actor.clinicId, planId),
  ]);
  if (!author) throw new NotFoundError("No such plan in this clinic.");
  return {
    clinicName: actor.clinicName,
    author: { ...author, maySet: canSetQualification(actor, author.userId) },
    tailoredTo: {
      conditions: (patient?.conditions ?? []).map((code) => conditionNames[code]),
      regions: (patient?.regions ?? []).map((code) => regionNames[code]),
      goals: (patient?.goals ?? []).map(({ activity }) => activity),
    },
    progression,
    practice: feedback && practiceOf(feedback),
  };
}

function practiceOf({
  history,
  sessions,
}: NonNullable<Awaited<ReturnType<typeof readFeedback>>>): CertFacts["practice"] {
  const { adherence } = summarise(history, todayIn(history.timeZone, new Date()));
  return {
    done: adherence.done,
    due: adherence.due,
    dangerSigns: sessions.filter(({ redFlag }) => redFlag).length,
  };
}
