import type { UseFormReturn } from "react-hook-form";
import { askServer } from "@/lib/ui/ask-server";
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
const LOST = "the connection was lost. It is kept here and will be tried again.";

/** The newest version of each plan that this tab has saved. */
export const savedHere = new Map<string, number>();

/** Saves still under way of a composer that this tab has left, by plan. */
export const leavingHere = new Map<string, Promise<unknown>>();

type Options = {
  form: UseFormReturn<DraftForm, unknown, Draft>;
  planId: string;
  firstVersion: number;
  setState: (state: SaveState) => void;
  setVersion: (version: number) => void;
};

type Written = { draft: Draft; text: string };

export type Autosave = ReturnType<typeof makeAutosave>;

/**
 * One save at a time, a moment after the last change. A lost connection is tried again; a conflict
 * is not, until a person has chosen.
 */
export function makeAutosave({ form, planId, firstVersion, setState, setVersion }: Options) {
  let version = firstVersion;
  let saved = JSON.stringify(form.getValues());
  let last: Promise<unknown> = Promise.resolve();
  let unsure: Written | null = null;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function later(ms: number) {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), ms);
  }

  function changed() {
    if (stopped) return;
    if (JSON.stringify(form.getValues()) !== saved) setState({ kind: "unsaved" });
    later(IDLE_MS);
  }

  /** @returns whether all that is typed is kept now. */
  function save(): Promise<boolean> {
    clearTimeout(timer);
    const next = last.then(saveOnce);
    last = next;
    return next;
  }

  async function saveOnce(): Promise<boolean> {
    if (stopped) return false;
    if (unsure || JSON.stringify(form.getValues()) !== saved) return attempt();
    setState({ kind: "saved" });
    return form.trigger();
  }

  async function attempt(): Promise<boolean> {
    // No answer came: it may be kept or not. Asked again with the same words, the server knows.
    if (unsure && !(await put(unsure))) return false;
    const values = form.getValues();
    const text = JSON.stringify(values);
    await form.trigger();
    const parsed = draftSchema.safeParse(values);
    if (!parsed.success) return failed(parsed.error.issues[0]?.message ?? "check the plan.");
    if (text !== saved && !(await put({ draft: parsed.data, text }))) return false;
    const isStillSame = JSON.stringify(form.getValues()) === text;
    setState({ kind: isStillSame ? "saved" : "unsaved" });
    return isStillSame;
  }

  async function put(one: Written): Promise<boolean> {
    setState({ kind: "saving" });
    const result = await saveDraftAction({ planId, version, draft: one.draft }).catch(() => null);
    if (!result || (!result.ok && result.reason === "FAULT")) {
      unsure = one;
      later(RETRY_MS);
      return failed(result?.message ?? LOST);
    }
    unsure = null;
    if (result.ok) {
      version = result.value.version;
      saved = one.text;
      savedHere.set(planId, version);
      setVersion(version);
      return true;
    }
    if (result.reason === "CONFLICT" || result.reason === "NO_DRAFT") {
      stopped = true;
      setState({ kind: "conflict" });
      return false;
    }
    showServerErrors(form, result);
    return failed(result.message);
  }

  function failed(message: string): false {
    setState({ kind: "failed", message });
    return false;
  }

  async function keepMine(): Promise<string | null> {
    const opened = await askServer(editPlanAction({ planId }));
    if (!opened.ok) return opened.message;
    version = opened.value.version;
    saved = "";
    unsure = null;
    stopped = false;
    await save();
    return null;
  }

  function stop() {
    stopped = true;
    clearTimeout(timer);
  }

  /** For when the composer is left: what was typed a moment ago is still saved. */
  function leave() {
    clearTimeout(timer);
    if (!unsure && JSON.stringify(form.getValues()) === saved) return;
    const leaving = save().finally(() => leavingHere.delete(planId));
    leavingHere.set(planId, leaving);
  }

  return { changed, save, keepMine, stop, leave };
}
