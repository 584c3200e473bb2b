"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { ExerciseDetails, OwnExerciseInput } from "../schema";
import { dropKept, keep, readKept } from "./kept-form";

type Form = UseFormReturn<OwnExerciseInput, unknown, ExerciseDetails>;

const PAUSE_MS = 300;

/**
 * Keeps what is typed in this tab, so that a reload or a signing out in between loses nothing, and
 * brings it back when the same form opens again.
 * @param key of the person and of what is edited; another person's form is never read.
 */
export function useKeptForm(form: Form, key: string, loadedVersion: number | null) {
  const [version, setVersion] = useState(loadedVersion);
  const [isDirty, setDirty] = useState(false);
  const [isBack, setBack] = useState(false);
  const saved = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const write = useEffectEvent(() => {
    if (JSON.stringify(form.getValues()) === saved.current) dropKept(key);
    else keep(key, { version, values: form.getValues() });
  });

  useEffect(() => {
    saved.current ??= JSON.stringify(form.getValues());
    const kept = readKept(key);
    if (kept && JSON.stringify(kept.values) !== saved.current) {
      form.reset(kept.values, { keepDefaultValues: true });
      setVersion(kept.version);
      setDirty(true);
      setBack(true);
    }
    // A page that is left or loaded again within the pause is kept as well.
    const leave = () => timer.current && write();
    window.addEventListener("pagehide", leave);
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        setDirty(JSON.stringify(form.getValues()) !== saved.current);
        clearTimeout(timer.current);
        timer.current = setTimeout(write, PAUSE_MS);
      },
    });
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener("pagehide", leave);
      unsubscribe();
    };
  }, [form, key]);

  /** Nothing of what is typed is unsaved any more. */
  function forget() {
    clearTimeout(timer.current);
    timer.current = undefined;
    dropKept(key);
    setDirty(false);
    setBack(false);
  }

  return {
    version,
    isDirty,
    /** Whether the form shows what was kept instead of what was loaded. */
    isBack,
    forget,
    /** The form goes on from what is saved under this version, with what is typed in it. */
    goOnFrom: setVersion,
    /** The form shows these values, and they are saved. */
    show(values: OwnExerciseInput, of: number | null) {
      form.reset(values);
      saved.current = JSON.stringify(form.getValues());
      setVersion(of);
      forget();
    },
  };
}
