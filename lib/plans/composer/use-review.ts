import { type RefObject, startTransition, useEffect, useState } from "react";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { obstaclesToSending, type RevisionContent } from "../rules";
import { type Draft, draftScheduleSchema, draftSchema } from "../schema";
import {
  type ComposerAdvice,
  type ComposerExercise,
  type ComposerPlan,
  contentOf,
  type DraftForm,
} from "./form";
import type { Obstacles } from "./schedule-fields";
import type { Keeper } from "./use-autosave";

type Reviewed = {
  form: UseFormReturn<DraftForm, unknown, Draft>;
  plan: ComposerPlan;
  keeper: Keeper;
  exercises: ReadonlyMap<string, ComposerExercise>;
  advice: readonly ComposerAdvice[];
  /** Holds the fields of the plan. */
  place: RefObject<HTMLElement | null>;
  /** Something is to be said about the plan: it has to be seen. */
  onProblem: () => void;
};

const NONE: Obstacles = {};

/** Whether the plan can go: what is missing is said at its place, else its contents are shown. */
export function useReview(reviewed: Reviewed) {
  const { form, plan, keeper, exercises, advice, place, onProblem } = reviewed;
  const [asked, setAsked] = useState(0);
  const [sending, setSending] = useState<RevisionContent | null>(null);
  // Watched only once it was asked for: each sentence goes when its matter is settled.
  const whole = asked > 0 ? (draft: DraftForm) => JSON.stringify(draft) : () => null;
  useWatch({ control: form.control, compute: whole });
  const obstacles = asked > 0 ? obstaclesNow() : NONE;

  function obstaclesNow(): Obstacles {
    const { items, schedule } = form.getValues();
    const days = draftScheduleSchema.safeParse(schedule);
    if (!days.success) return NONE;
    return obstaclesToSending({ items, schedule: days.data }, null, plan.today, "hand");
  }

  useEffect(() => {
    if (asked === 0) return;
    const problem = place.current?.querySelector<HTMLElement>(
      '[aria-invalid="true"], [data-send-problem]',
    );
    problem?.focus();
    problem?.scrollIntoView({ block: "center" });
  }, [asked, place]);

  const dosageUnread = () => form.getValues("items").some(({ dosageText }) => dosageText !== null);

  /** The draft as it would go; null while something is missing or does not read. */
  function complete(): Draft | null {
    const { data } = draftSchema.safeParse(form.getValues());
    if (!data || dosageUnread()) return null;
    const found = obstaclesToSending(data, null, plan.today, "hand");
    return Object.keys(found).length === 0 ? data : null;
  }

  async function review() {
    // What is missing is known without the server: the focus goes there at once, or not at all. By
    // the time of a late answer the hand may be somewhere else.
    if (complete()) {
      const isSaved = await keeper.save();
      const draft = complete();
      if (isSaved && draft)
        // The key that asked for it is answered first.
        return startTransition(() => setSending(contentOf(draft, exercises, advice)));
    } else await form.trigger();
    onProblem();
    setAsked((times) => times + 1);
  }

  return { review, obstacles, sending, endSending: () => setSending(null) };
}
