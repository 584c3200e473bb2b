"use client";

import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { UseFormReturn } from "react-hook-form";
import type { Theirs } from "../merge/schema";
import type { Draft } from "../schema";
import { type Autosave, makeAutosave, type SaveState, leavingHere, savedHere } from "./autosave";
import type { ComposerPlan, DraftForm } from "./form";
import { forgetHere, type Kept } from "./kept-here";

/**
 * Keeps the draft on the server a moment after the last change. Whatever goes wrong, the form keeps
 * what was typed, and so does this computer until the server has it.
 */
export function useAutosave(
  form: UseFormReturn<DraftForm, unknown, Draft>,
  { id: planId, version: loadedVersion, keptAs }: ComposerPlan,
) {
  // Of the first load only: a later one brings this tab's own saves back, which it knows already.
  const [firstVersion] = useState(loadedVersion);
  const [state, setState] = useState<SaveState>({ kind: "saved" });
  const [version, setVersion] = useState(firstVersion);
  const [offers, setOffers] = useState<readonly Kept[]>([]);
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
    const set = { setState, setVersion, setOffers };
    const autosave = makeAutosave({ form, planId, keptAs, firstVersion, ...set });
    keeper.current = autosave;
    const unsubscribe = form.subscribe({ formState: { values: true }, callback: autosave.changed });
    const retry = () => {
      if (document.visibilityState === "visible") void autosave.save();
    };
    window.addEventListener("online", retry);
    // Back from another tab, in which somebody may have signed in again.
    document.addEventListener("visibilitychange", retry);
    window.addEventListener("pagehide", autosave.keep);
    return () => {
      unsubscribe();
      window.removeEventListener("online", retry);
      document.removeEventListener("visibilitychange", retry);
      window.removeEventListener("pagehide", autosave.keep);
      autosave.leave();
    };
  }, [form, planId, keptAs, firstVersion, waited]);

  useEffect(() => {
    if (state.kind === "saved") return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [state.kind]);

  const answered = (kept: Kept) => setOffers((all) => all.filter(({ tab }) => tab !== kept.tab));

  return {
    state,
    version,
    /** Saves what is not saved yet. @returns whether all that is typed is kept now. */
    save: async () => (await keeper.current?.save()) ?? false,
    /** What an earlier tab of this computer kept and never saved, the oldest first. */
    offers,
    restore: async (kept: Kept) => {
      answered(kept);
      await keeper.current?.restore(kept);
    },
    discard: (kept: Kept) => {
      answered(kept);
      forgetHere(keptAs, kept.tab);
    },
    /** Saves a merge, or what is typed here. @returns a sentence when it did not work. */
    settle: async (theirs: Theirs, merged: Draft | null) =>
      (await keeper.current?.settle(theirs, merged)) ?? null,
    /** Opens what somebody else saved; what was typed here is given up. */
    takeTheirs: () => {
      keeper.current?.giveUp();
      flushSync(() => setState({ kind: "saved" }));
      window.location.reload();
    },
    /** The draft was sent or discarded: nothing of it stays on this computer. */
    end: () => keeper.current?.end(),
  };
}
