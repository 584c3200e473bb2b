import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Draft } from "../schema";
import type { ComposerExercise, DraftForm } from "./form";

/** Shorter than a person notices, longer than from one key to the next of a word. */
const SETTLED_MS = 150;

export type SettledDraft = {
  values: DraftForm;
  exercises: ReadonlyMap<string, ComposerExercise>;
};

/**
 * The draft as it was when nothing had changed for a moment: for what is worked out of the whole of
 * it, which no key need wait for.
 */
export function useSettledDraft(
  form: UseFormReturn<DraftForm, unknown, Draft>,
  exercises: ReadonlyMap<string, ComposerExercise>,
): SettledDraft {
  const [settled, setSettled] = useState(() => ({ values: form.getValues(), exercises }));
  const known = useRef(exercises);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const settle = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () =>
        startTransition(() => setSettled({ values: form.getValues(), exercises: known.current })),
      SETTLED_MS,
    );
  }, [form]);

  useEffect(() => {
    if (known.current === exercises) return;
    known.current = exercises;
    settle();
  }, [exercises, settle]);

  useEffect(() => {
    const unsubscribe = form.subscribe({ formState: { values: true }, callback: settle });
    return () => {
      unsubscribe();
      clearTimeout(timer.current);
    };
  }, [form, settle]);

  return settled;
}
