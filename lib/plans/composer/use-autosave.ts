"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { UseFormReturn } from "react-hook-form";
import { showServerErrors } from "@/lib/ui/server-errors";
import { editPlanAction, saveDraftAction } from "../actions";
import { type Draft, draftSchema } from "../schema";
import type { DraftForm } from "./form";

export type SaveState =
  | { kind: "saved" }
  | { kind: "unsaved" }
  | { kind: "saving" }
  | { kind: "failed"; message: string }
  | { kind: "conflict" };

const IDLE_MS = 700;
const RETRY_MS = 8000;

// The browser's Back shows a page as it was first loaded. What this tab has saved since is newer.
const savedHere = new Map<string, number>();

type Form = UseFormReturn<DraftForm, unknown, Draft>;

/**
 * Keeps the draft on the server a moment after the last change, one save at a time. Whatever goes
 * wrong, the form keeps what was typed; a lost connection is tried again, a conflict is not.
 */
export function useAutosave(form: Form, planId: string, firstVersion: number) {
  const [state, setState] = useState<SaveState>({ kind: "saved" });
  const [version, setVersion] = useState(firstVersion);
  const current = useRef({
    version: firstVersion,
    saved: JSON.stringify(form.getValues()),
    running: null as Promise<boolean> | null,
    stopped: false,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
  });

  useEffect(() => {
    if ((savedHere.get(planId) ?? 0) > firstVersion) window.location.reload();
  }, [planId, firstVersion]);

  const save = useCallback(async (): Promise<boolean> => {
    const self = current.current;
    clearTimeout(self.timer);
    if (self.running) await self.running;
    if (self.stopped) return false;
    const values = form.getValues();
    const text = JSON.stringify(values);
    if (text === self.saved) {
      setState({ kind: "saved" });
      return true;
    }
    self.running = attempt();
    try {
      return await self.running;
    } finally {
      self.running = null;
    }

    async function attempt(): Promise<boolean> {
      await form.trigger();
      const parsed = draftSchema.safeParse(values);
      if (!parsed.success) {
        setState({ kind: "failed", message: parsed.error.issues[0]?.message ?? "Check the plan." });
        return false;
      }
      setState({ kind: "saving" });
      const input = { planId, version: self.version, draft: parsed.data };
      const result = await saveDraftAction(input).catch(() => null);
      if (!result) {
        setState({ kind: "failed", message: "the connection was lost. It will be tried again." });
        self.timer = setTimeout(() => void save(), RETRY_MS);
        return false;
      }
      if (!result.ok) {
        if (result.reason === "CONFLICT" || result.reason === "NO_DRAFT") {
          self.stopped = true;
          setState({ kind: "conflict" });
          return false;
        }
        showServerErrors(form, result);
        setState({ kind: "failed", message: result.message });
        return false;
      }
      self.version = result.value.version;
      self.saved = text;
      savedHere.set(planId, self.version);
      setVersion(result.value.version);
      const stillSame = JSON.stringify(form.getValues()) === text;
      setState({ kind: stillSame ? "saved" : "unsaved" });
      return stillSame;
    }
  }, [form, planId]);

  useEffect(() => {
    const self = current.current;
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        if (self.stopped) return;
        clearTimeout(self.timer);
        // A change that was taken back needs no saving, but may have to undo a failure's words.
        if (JSON.stringify(form.getValues()) !== self.saved) setState({ kind: "unsaved" });
        self.timer = setTimeout(() => void save(), IDLE_MS);
      },
    });
    const retry = () => void save();
    window.addEventListener("online", retry);
    return () => {
      unsubscribe();
      clearTimeout(self.timer);
      window.removeEventListener("online", retry);
    };
  }, [form, save]);

  useEffect(() => {
    if (state.kind === "saved") return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [state.kind]);

  /** Saves over what somebody else saved meanwhile. @returns a sentence when it did not work. */
  const keepMine = useCallback(async (): Promise<string | null> => {
    const self = current.current;
    const opened = await editPlanAction({ planId }).catch(() => null);
    if (!opened) return "The connection was lost. Try again.";
    if (!opened.ok) return opened.message;
    self.version = opened.value.version;
    self.saved = "";
    self.stopped = false;
    await save();
    return null;
  }, [planId, save]);

  /** Opens what somebody else saved; what was typed here is given up. */
  const takeTheirs = useCallback(() => {
    current.current.stopped = true;
    flushSync(() => setState({ kind: "saved" }));
    window.location.reload();
  }, []);

  return { state, version, save, keepMine, takeTheirs };
}
