"use client";

import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { UseFormReturn } from "react-hook-form";
import type { Draft } from "../schema";
import { type Autosave, makeAutosave, type SaveState, leavingHere, savedHere } from "./autosave";
import type { DraftForm } from "./form";

/**
 * Keeps the draft on the server a moment after the last change. Whatever goes wrong, the form keeps
 * what was typed; leaving the page warns only while something is not kept.
 */
export function useAutosave(
  form: UseFormReturn<DraftForm, unknown, Draft>,
  planId: string,
  loadedVersion: number,
) {
  // Of the first load only: a later one brings this tab's own saves back, which it knows already.
  const [firstVersion] = useState(loadedVersion);
  const [state, setState] = useState<SaveState>({ kind: "saved" });
  const [version, setVersion] = useState(firstVersion);
  const keeper = useRef<Autosave>(null);
  const [waited, setWaited] = useState(false);

  useEffect(() => {
    // Come back at once: what was typed on leaving is still on its way.
    const leaving = leavingHere.get(planId);
    if (leaving && !waited) {
      void leaving.finally(() => setWaited(true));
      return;
    }
    // The browser's Back shows a page as it was first loaded: what this tab saved since is newer.
    if ((savedHere.get(planId) ?? 0) > firstVersion) return window.location.reload();
    const autosave = makeAutosave({ form, planId, firstVersion, setState, setVersion });
    keeper.current = autosave;
    const unsubscribe = form.subscribe({ formState: { values: true }, callback: autosave.changed });
    window.addEventListener("online", autosave.save);
    return () => {
      unsubscribe();
      window.removeEventListener("online", autosave.save);
      autosave.leave();
    };
  }, [form, planId, firstVersion, waited]);

  useEffect(() => {
    if (state.kind === "saved") return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [state.kind]);

  return {
    state,
    version,
    /** Saves what is not saved yet. @returns whether all that is typed is kept now. */
    save: async () => (await keeper.current?.save()) ?? false,
    /** Saves over what somebody else saved. @returns a sentence when it did not work. */
    keepMine: async () => (await keeper.current?.keepMine()) ?? null,
    /** Opens what somebody else saved; what was typed here is given up. */
    takeTheirs: () => {
      keeper.current?.stop();
      flushSync(() => setState({ kind: "saved" }));
      window.location.reload();
    },
  };
}
