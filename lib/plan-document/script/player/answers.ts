import type { SkipReason } from "@/lib/practice/schema";
import type { Step } from "../../player/steps";
import { type Progress, setsDone } from "./progress";

/** What guided practice can tell the practice form, by the form's own field names. */
export type Answers = Record<string, string>;

type AnswerItem = { id: string; sets: number };

/**
 * The answers of the practice form that follow from guided practice: everything, exercise by
 * exercise, or nothing with its reason. Who stopped because of pain left out the rest because of it;
 * otherwise what was not reached stays open for the person to say.
 */
export function answersOf(
  progress: Progress,
  steps: readonly Step[],
  items: readonly AnswerItem[],
): Answers {
  const each = items.map(({ id, sets }, index): Answered => {
    const done = setsDone(progress, steps, index);
    const skipped = progress.skipped[index]?.why;
    return { id, sets, done, why: skipped ?? (progress.ended === "pain" ? "pain" : "") };
  });
  if (each.every(({ sets, done }) => done >= sets)) return { did: "all" };
  const [first] = each;
  const sameReason = each.every(({ done, why }) => done === 0 && why === first?.why);
  if (first && sameReason) return first.why ? { did: "none", why: first.why } : {};
  return Object.assign({ did: "some" }, ...each.map(answerOf)) as Answers;
}

type Answered = AnswerItem & { done: number; why: SkipReason | "" };

function answerOf({ id, done, why }: Answered): Answers {
  if (done > 0) return { [`item-${id}`]: "done", [`sets-${id}`]: String(done) };
  return why ? { [`item-${id}`]: "skipped", [`why-${id}`]: why } : {};
}
