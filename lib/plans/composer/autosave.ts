import type { UseFormReturn } from "react-hook-form";
import { askServer } from "@/lib/ui/ask-server";
import { showServerErrors } from "@/lib/ui/server-errors";
import { editPlanAction, saveDraftAction } from "../actions";
import { isSame } from "../merge/same";
import type { Theirs } from "../merge/schema";
import { type Draft, draftSchema } from "../schema";
import { type DraftForm, formOfDraft } from "./form";
import { forgetAllHere, forgetHere, keepHere, type Kept, draftsHere } from "./kept-here";

export type SaveState =
  | { kind: "saved" }
  | { kind: "unsaved" }
  | { kind: "saving" }
  | { kind: "failed"; message: string }
  /**
   * No answer came, nobody is signed in, or somebody else is: kept on this computer, and tried again.
   */
  | { kind: "offline" | "signed-out" | "other-person"; keptHere: boolean }
  /** `base` is what both versions began with; null when it does not read. */
  | { kind: "conflict"; base: Draft | null };

const IDLE_MS = 700;
const KEEP_MS = 250;
const RETRY_MS = 8000;

/** The newest version of each plan that this tab has saved. */
export const savedHere = new Map<string, number>();

/** Saves still under way of a composer that this tab has left, by plan. */
export const leavingHere = new Map<string, Promise<unknown>>();

type Options = {
  form: UseFormReturn<DraftForm, unknown, Draft>;
  planId: string;
  /** Who opened the page: nothing is saved under another name. */
  openedBy: string;
  /** Under which the draft is kept on this computer until the server has it. */
  keptAs: string;
  firstVersion: number;
  setState: (state: SaveState) => void;
  setVersion: (version: number) => void;
  /** Takes what earlier tabs of this computer kept and never saved, the oldest first. */
  setOffers: (offers: readonly Kept[]) => void;
};

type Written = { draft: Draft; text: string };

export type Autosave = ReturnType<typeof makeAutosave>;

/**
 * One save at a time, a moment after the last change; until the server has answered, the draft is
 * kept on this computer too. A lost connection or session is tried again; a conflict is not, until a
 * person has chosen.
 */
export function makeAutosave(options: Options) {
  const { form, planId, openedBy, keptAs, firstVersion } = options;
  const { setState, setVersion, setOffers } = options;
  const tab = `${Date.now()}-${Math.random()}`;
  let version = firstVersion;
  let saved = JSON.stringify(form.getValues());
  /** What the server holds under `version`: where a merge begins. */
  let base = draftSchema.safeParse(form.getValues()).data ?? null;
  let last: Promise<unknown> = Promise.resolve();
  let unsure: Written | null = null;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let keepTimer: ReturnType<typeof setTimeout> | undefined;
  setOffers(toOffer(keptAs, form.getValues()));

  function later(ms: number) {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), ms);
  }

  function changed() {
    if (JSON.stringify(form.getValues()) !== saved) {
      clearTimeout(keepTimer);
      keepTimer = setTimeout(keep, KEEP_MS);
      if (!stopped) setState({ kind: "unsaved" });
    }
    if (!stopped) later(IDLE_MS);
  }

  /** Keeps on this computer what the server does not have. @returns whether it could. */
  function keep(): boolean {
    clearTimeout(keepTimer);
    const values = form.getValues();
    if (!unsure && JSON.stringify(values) === saved) {
      forgetHere(keptAs, tab);
      return true;
    }
    return keepHere(keptAs, { tab, version, base, at: new Date().toISOString(), values });
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
    keep();
    setState({ kind: "saved" });
    return (await readForm()).success;
  }

  /** Reads the form; shows at their place what does not read, and no longer what does again. */
  async function readForm() {
    const read = draftSchema.safeParse(form.getValues());
    // Each field is told of a check of all, so only when there is something to tell.
    if (!read.success || Object.keys(form.getErrors()).length > 0) await form.trigger();
    return read;
  }

  async function attempt(): Promise<boolean> {
    // No answer came: it may be kept or not. Asked again with the same words, the server knows.
    if (unsure && !(await put(unsure))) return false;
    const values = form.getValues();
    const text = JSON.stringify(values);
    const parsed = await readForm();
    if (!parsed.success) return failed(parsed.error.issues[0]?.message ?? "check the plan.");
    if (text !== saved && !(await put({ draft: parsed.data, text }))) return false;
    const isStillSame = JSON.stringify(form.getValues()) === text;
    setState({ kind: isStillSame ? "saved" : "unsaved" });
    return isStillSame;
  }

  async function put(one: Written): Promise<boolean> {
    setState({ kind: "saving" });
    const asked = { planId, version, openedBy, draft: one.draft };
    const result = await saveDraftAction(asked).catch(() => null);
    if (stopped) return false;
    if (!result || (!result.ok && result.reason === "FAULT")) {
      unsure = one;
      later(RETRY_MS);
      const keptHere = keep();
      if (result) return failed(result.message);
      setState({ kind: "offline", keptHere });
      return false;
    }
    unsure = null;
    if (result.ok) {
      version = result.value.version;
      saved = one.text;
      base = one.draft;
      savedHere.set(planId, version);
      setVersion(version);
      keep();
      return true;
    }
    const keptHere = keep();
    if (result.reason === "SIGNED_OUT" || result.reason === "OTHER_PERSON") {
      later(RETRY_MS);
      setState({
        kind: result.reason === "SIGNED_OUT" ? "signed-out" : "other-person",
        keptHere,
      });
      return false;
    }
    if (result.reason === "CONFLICT" || result.reason === "NO_DRAFT") {
      stopped = true;
      setState({ kind: "conflict", base });
      return false;
    }
    showServerErrors(form, result);
    return failed(result.message);
  }

  function failed(message: string): false {
    setState({ kind: "failed", message });
    return false;
  }

  /**
   * Saves `merged`, or what is typed here, on top of the version of theirs that was looked at. A
   * still newer one is a conflict again. @returns a sentence when it did not work.
   */
  async function settle(theirs: Theirs, merged: Draft | null): Promise<string | null> {
    let next = theirs.version;
    if (!theirs.isDraft) {
      const opened = await askServer(editPlanAction({ planId }));
      if (!opened.ok) return opened.message;
      // Somebody else opened it first: saving on top of an older version lets the server say so.
      if (opened.value.version === theirs.version + 1) next = opened.value.version;
    }
    if (merged) form.reset(formOfDraft(merged), { keepDefaultValues: true });
    version = next;
    base = theirs.draft;
    saved = "";
    unsure = null;
    stopped = false;
    await save();
    return null;
  }

  /** Puts back what an earlier tab kept. What was saved since by anybody is a conflict to merge. */
  async function restore(kept: Kept): Promise<void> {
    clearTimeout(timer);
    await last;
    form.reset({ ...form.getValues(), ...kept.values }, { keepDefaultValues: true });
    version = kept.version;
    base = kept.base;
    saved = "";
    unsure = null;
    // Only now: until this tab keeps it, the other's is the only one.
    if (keep()) forgetHere(keptAs, kept.tab);
    await save();
  }

  /** Gives up what was typed here: theirs is taken, or the draft was sent or discarded. */
  function giveUp() {
    stopped = true;
    clearTimeout(timer);
    clearTimeout(keepTimer);
    forgetHere(keptAs, tab);
  }

  /** The draft is no more: nothing that any tab kept of it is wanted. */
  function end() {
    giveUp();
    forgetAllHere(keptAs);
  }

  /** For when the composer is left: what was typed a moment ago is still saved. */
  function leave() {
    clearTimeout(timer);
    clearTimeout(keepTimer);
    if (stopped || (!unsure && JSON.stringify(form.getValues()) === saved)) return;
    keep();
    const leaving = save().finally(() => leavingHere.delete(planId));
    leavingHere.set(planId, leaving);
  }

  return {
    changed,
    save,
    keep,
    settle,
    restore,
    giveUp,
    end,
    leave,
  };
}

/** What is kept and is not what the server has; what it has is forgotten. */
function toOffer(keptAs: string, values: DraftForm): Kept[] {
  const now = draftSchema.safeParse(values).data;
  return draftsHere(keptAs).filter((kept) => {
    const was = draftSchema.safeParse(kept.values);
    const isThere = was.success && isSame(was.data, now);
    if (isThere) forgetHere(keptAs, kept.tab);
    return !isThere;
  });
}
