import { z } from "zod";
import type { Draft } from "../schema";
import type { DraftForm } from "./form";

/** A draft as it was typed in one tab and is not on the server yet. */
export type Kept = {
  /** Of the tab's composer; each keeps its own. */
  tab: string;
  /** The plan's version that it changes. */
  version: number;
  /** What that version holds; null when it does not read. */
  base: Draft | null;
  /** When it was typed, ISO 8601. */
  at: string;
  values: DraftForm;
};

const PREFIX = "routinely.draft.";
/** Characters of one draft: more than forty exercises with long notes have. */
const LARGEST = 400_000;
/** Drafts of one plan that are kept at a time: of tabs that were closed one after the other. */
const MOST = 4;
const LONGEST_DAYS = 30;

// Only what this module reads itself; the form's values were written by this same app.
const keptSchema = z.array(
  z.looseObject({
    tab: z.string(),
    version: z.int(),
    at: z.iso.datetime(),
    values: z.looseObject({ title: z.string(), items: z.array(z.looseObject({})) }),
  }),
);

/** Under which one person's drafts of one plan of one clinic are kept. */
export const keptKey = (clinicId: string, planId: string, userId: string) =>
  `${clinicId}.${planId}.${userId}`;

/** What is kept on this computer, the oldest first. Never in the way: a full or closed store is empty. */
export function draftsHere(key: string, now = new Date()): Kept[] {
  try {
    const parsed = keptSchema.safeParse(JSON.parse(localStorage.getItem(PREFIX + key) ?? "[]"));
    if (!parsed.success) return [];
    const oldest = now.getTime() - LONGEST_DAYS * 86_400_000;
    return (parsed.data as unknown as Kept[]).filter(({ at }) => Date.parse(at) > oldest);
  } catch {
    return [];
  }
}

/** Keeps a tab's draft in place of what it kept before. @returns whether it could. */
export function keepHere(key: string, kept: Kept): boolean {
  if (JSON.stringify(kept).length > LARGEST) return false;
  const others = draftsHere(key).filter(({ tab }) => tab !== kept.tab);
  return write(key, [...others, kept].slice(-MOST));
}

/** Forgets what a tab kept: it is on the server now, or nobody wants it any more. */
export function forgetHere(key: string, tab: string): void {
  const all = draftsHere(key);
  const others = all.filter((one) => one.tab !== tab);
  if (others.length < all.length) write(key, others);
}

/** Forgets the drafts of one plan, or of all: nothing stays behind on a computer that is shared. */
export function forgetAllHere(key = ""): void {
  try {
    for (const name of Object.keys(localStorage))
      if (name.startsWith(PREFIX + key)) localStorage.removeItem(name);
  } catch {
    // A closed store holds nothing.
  }
}

function write(key: string, kept: readonly Kept[]): boolean {
  try {
    if (kept.length === 0) {
      localStorage.removeItem(PREFIX + key);
      return true;
    }
    localStorage.setItem(PREFIX + key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}
