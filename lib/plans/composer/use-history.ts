import { useCallback, useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Draft } from "../schema";
import type { DraftForm } from "./form";

/** Keys that follow each other within this time are one step. */
const STEP_MS = 500;
/** More steps than anybody takes back. */
const MOST_STEPS = 200;

/**
 * Steps back and forth through what was done to the draft in this tab. An exercise that comes, goes or
 * moves is a step of its own; so is whatever else was changed without a pause. Taking one back is a
 * change like any other, and is saved.
 */
export function useHistory(form: UseFormReturn<DraftForm, unknown, Draft>) {
  const past = useRef<string[]>([]);
  const future = useRef<string[]>([]);
  const order = useRef("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [can, setCan] = useState({ undo: false, redo: false });

  const tell = useCallback(() => {
    const now = { undo: past.current.length > 1, redo: future.current.length > 0 };
    setCan((before) => (before.undo === now.undo && before.redo === now.redo ? before : now));
  }, []);

  /** Ends the step in hand, if there is one. */
  const settle = useCallback(() => {
    clearTimeout(timer.current);
    const now = JSON.stringify(form.getValues());
    if (now === past.current.at(-1)) return;
    past.current = [...past.current, now].slice(-MOST_STEPS);
    future.current = [];
    tell();
  }, [form, tell]);

  useEffect(() => {
    past.current = [JSON.stringify(form.getValues())];
    order.current = orderOf(form.getValues());
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer.current);
        const now = orderOf(form.getValues());
        if (now !== order.current) settle();
        else timer.current = setTimeout(settle, STEP_MS);
        order.current = now;
      },
    });
    return () => {
      clearTimeout(timer.current);
      unsubscribe();
    };
  }, [form, settle]);

  const show = useCallback(
    (values: string) => {
      const shown = JSON.parse(values) as DraftForm;
      order.current = orderOf(shown);
      form.reset(shown, { keepDefaultValues: true });
      clearTimeout(timer.current);
      tell();
    },
    [form, tell],
  );

  return {
    canUndo: can.undo,
    canRedo: can.redo,
    /** @returns whether there was a step to take back. */
    undo: useCallback(() => {
      settle();
      const before = past.current.at(-2);
      if (before === undefined) return false;
      future.current = [...future.current, past.current.at(-1)!];
      past.current = past.current.slice(0, -1);
      show(before);
      return true;
    }, [settle, show]),
    /** @returns whether there was a step to do again. */
    redo: useCallback(() => {
      const next = future.current.at(-1);
      if (next === undefined) return false;
      future.current = future.current.slice(0, -1);
      past.current = [...past.current, next];
      show(next);
      return true;
    }, [show]),
  };
}

/** Which exercises there are, one after the other. */
const orderOf = ({ items }: DraftForm) => items.map(({ exerciseSlug }) => exerciseSlug).join();
