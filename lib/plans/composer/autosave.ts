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
const LOST = "the connection was lost. It is kept here and will be tried again.";

/** The newest version of each plan that this tab has saved. */
export const savedHere = new Map<string, number>();

type Options = {
  form: UseFormReturn<DraftForm, unknown, Draft>;
  planId: string;
  firstVersion: number;
  setState: (state: SaveState) => void;
  setVersion: (version: number) => void;
};

export type Autosave = ReturnType<typeof makeAutosave>;

/**
 * One save at a time, a moment after the last change. A lost connection is tried again; a conflict
 * is not, until a person has chosen.
 */
export function makeAutosave({ form, planId, firstVersion, setState, setVersion }: Options) {
  let version = firstVersion;
  let saved = JSON.stringify(form.getValues());
  let running: Promise<boolean> | null = null;
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

  async function save(): Promise<boolean> {
    clearTimeout(timer);
    while (running) await running;
    if (stopped) return false;
    if (JSON.stringify(form.getValues()) === saved) {
      setState({ kind: "saved" });
      return form.trigger();
    }
    running = attempt();
    const isKept = await running;
    running = null;
    return isKept;
  }

  async function attempt(): Promise<boolean> {
    const values = form.getValues();
    const text = JSON.stringify(values);
    await form.trigger();
    const parsed = draftSchema.safeParse(values);
    if (!parsed.success) return failed(parsed.error.issues[0]?.message ?? "check the plan.");
    setState({ kind: "saving" });
    const input = { planId, version, draft: parsed.data };
    const result = await saveDraftAction(input).catch(() => null);
    if (!result) {
      later(RETRY_MS);
      return failed(LOST);
    }
    if (!result.ok) {
      if (result.reason === "CONFLICT" || result.reason === "NO_DRAFT") {
        stopped = true;
        setState({ kind: "conflict" });
        return false;
      }
      showServerErrors(form, result);
      return failed(result.message);
    }
    version = result.value.version;
    saved = text;
    savedHere.set(planId, version);
    setVersion(version);
    const isStillSame = JSON.stringify(form.getValues()) === text;
    setState({ kind: isStillSame ? "saved" : "unsaved" });
    return isStillSame;
  }

  function failed(message: string): false {
    setState({ kind: "failed", message });
    return false;
  }

  async function keepMine(): Promise<string | null> {
    const opened = await editPlanAction({ planId }).catch(() => null);
    if (!opened) return "The connection was lost. Try again.";
    if (!opened.ok) return opened.message;
    version = opened.value.version;
    saved = "";
    stopped = false;
    await save();
    return null;
  }

  function stop() {
    stopped = true;
    clearTimeout(timer);
  }

  return { changed, save, keepMine, stop };
}
