import { randomUUID } from "node:crypto";
import type { PracticeReport } from "../schema";
import type { SentPlan } from "./sent-plan";

/** Everything done today, pain 2 before and 3 after, and nothing else said. */
export function reportOf(plan: SentPlan, change: Partial<PracticeReport> = {}): PracticeReport {
  return {
    id: randomUUID(),
    revisionId: plan.revisionId,
    practisedOn: plan.today,
    items: plan.items.map(({ id, sets }) => ({ planItemId: id, setsDone: sets, skipReason: null })),
    painBefore: 2,
    painAfter: 3,
    effort: null,
    comment: null,
    redFlag: false,
    difficulty: null,
    painPlaces: [],
    wantsCall: false,
    corrects: null,
    ...change,
  };
}
