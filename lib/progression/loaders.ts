import type { Actor } from "@/lib/auth/session";
import { isoDate } from "@/lib/dates";
import { ForbiddenError } from "@/lib/errors";
import { formatDosage } from "@/lib/exercises/dosage";
import { pictureAddress } from "@/lib/exercises/figure-image";
import type { Exercise } from "@/lib/exercises/schema";
import { canPrescribe } from "@/lib/plans/policy";
import { readProgression } from "./data";
import { evidenceInWords, ruleInWords } from "./rules";
import type { ProgressionEvidence } from "./schema";

/** What is proposed for a plan, and what became of earlier proposals, in words and pictures. */
export async function loadProgression(actor: Actor, planId: string) {
  if (!canPrescribe(actor)) throw new ForbiddenError();
  const { open, past } = await readProgression(actor.clinicId, planId);
  return {
    open: open && {
      id: open.id,
      step: open.step,
      rule: ruleInWords(open.rule),
      evidence: datedEvidence(open.evidence),
      hasDraft: open.hasDraft,
      steps: open.steps.map(({ from, to }) => ({ from: shown(from), to: shown(to) })),
    },
    past: past.map((one) => ({
      id: one.id,
      step: one.step,
      state: one.state,
      rule: ruleInWords(one.rule),
      evidence: evidenceInWords(one.step, one.evidence),
      reason: one.reason,
      decidedAt: one.decidedAt!,
      decidedByName: one.decidedByName,
    })),
  };
}
export type Progression = Awaited<ReturnType<typeof loadProgression>>;
export type OpenProposal = NonNullable<Progression["open"]>;
export type PastProposal = Progression["past"][number];

function datedEvidence({ from, to, done, due, sessions }: ProgressionEvidence) {
  return {
    from: isoDate(from),
    to: isoDate(to),
    done,
    due,
    sessions: sessions.map((one) => ({ ...one, practisedOn: isoDate(one.practisedOn) })),
  };
}

function shown(exercise: Exercise) {
  const { slug, name, dosage } = exercise;
  return { slug, name, dosage: formatDosage(dosage), picture: pictureAddress(exercise) };
}
