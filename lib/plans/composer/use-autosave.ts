"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { UseFormReturn } from "react-hook-form";
import { isSame } from "../merge/same";
import type { Theirs } from "../merge/schema";
import type { Draft } from "../schema";
import { type Autosave, makeAutosave, type SaveState, leavingHere, savedHere } from "./autosave";
import type { ComposerPlan, DraftForm } from "./form";
import { forgetHere, type Kept } from "./kept-here";

/** How far the draft is saved; `version` is the plan's newest that this tab knows. */
export type SaveStatus = {
  state: SaveState;
  version: number;
  /** What earlier tabs of this computer kept and never saved, the oldest first. */
  offers: readonly Kept[];
};

export type Keeper = ReturnType<typeof makeKeeper>;

/** What the composer asks of its autosave; its status changes without rendering the composer. */
function makeKeeper({ version, keptAs }: ComposerPlan) {
  let status: SaveStatus = { state: { kind: "saved" }, version, offers: [] };
  const listeners = new Set<() => void>();
  let autosave: Autosave | null = null;

  function set(change: Partial<SaveStatus>) {
    status = { ...status, ...change };
    for (const listener of listeners) listener();
  }
  const answered = (kept: Kept) =>
    set({ offers: status.offers.filter(({ tab }) => tab !== kept.tab) });

  return {
    firstVersion: version,
    status: () => status,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set,
    use(next: Autosave) {
      autosave = next;
    },
    /** Saves what is not saved yet. @returns whether all that is typed is kept now. */
    save: async () => (await autosave?.save()) ?? false,
    restore: async (kept: Kept) => {
      answered(kept);
      await autosave?.restore(kept);
    },
    discard: (kept: Kept) => {
      answered(kept);
      forgetHere(keptAs, kept.tab);
    },
    /** Saves a merge, or what is typed here. @returns a sentence when it did not work. */
    settle: async (theirs: Theirs, merged: Draft | null) =>
      (await autosave?.settle(theirs, merged)) ?? null,
    /** Opens what somebody else saved; what was typed here is given up. */
    takeTheirs: () => {
      autosave?.giveUp();
      set({ state: { kind: "saved" } });
      window.location.reload();
    },
    /** The draft was sent or discarded: nothing of it stays on this computer. */
    end: () => autosave?.end(),
  };
}

/**
 * Keeps the draft on the server a moment after the last change. Whatever goes wrong, the form keeps
 * what was typed, and so does this computer until the server has it.
 */
export function useAutosave(
  form: UseFormReturn<DraftForm, unknown, Draft>,
  plan: ComposerPlan,
): Keeper {
  const { id: planId, openedBy, keptAs } = plan;
  // Of the first load only: a later one brings this tab's own saves back, which it knows already.
  const [keeper] = useState(() => makeKeeper(plan));
  const [waited, setWaited] = useState(false);

  useEffect(() => {
    const { firstVersion, set } = keeper;
    // Come back at once: what was typed on leaving is still on its way.
    const leaving = leavingHere.get(planId);
    if (leaving && !waited) {
      void leaving.finally(() => setWaited(true));
      return;
    }
    // The browser's Back shows a page as it was first loaded: what this tab saved since is newer.
    if ((savedHere.get(planId) ?? 0) > firstVersion) return window.location.reload();
    const autosave = makeAutosave({
      form,
      planId,
      openedBy,
      keptAs,
      firstVersion,
      setState: (state) => isSame(state, keeper.status().state) || set({ state }),
      setVersion: (version) => set({ version }),
      setOffers: (offers) => set({ offers }),
    });
    keeper.use(autosave);
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
  }, [form, planId, openedBy, keptAs, keeper, waited]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    const follow = () =>
      keeper.status().state.kind === "saved"
        ? window.removeEventListener("beforeunload", warn)
        : window.addEventListener("beforeunload", warn);
    const unsubscribe = keeper.subscribe(follow);
    return () => {
      unsubscribe();
      window.removeEventListener("beforeunload", warn);
    };
  }, [keeper]);

  return keeper;
}

export const useSaveStatus = (keeper: Keeper): SaveStatus =>
  useSyncExternalStore(keeper.subscribe, keeper.status, keeper.status);
