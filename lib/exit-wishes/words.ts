import type { ExitReason } from "@/lib/plans/schema";
import type { WishReason } from "./schema";

/** What the patient chose, as staff read it. */
export const wishReasonNames: Record<WishReason, string> = {
  better: "I feel better",
  worse: "My pain or my health got worse",
  "no-time": "I have no time for it",
  "too-hard": "It is too hard for me",
  "not-helping": "It does not help me",
  other: "I have another reason",
};

/** What a card and Today say of it. */
export const wishTitles: Record<WishReason, string> = {
  better: "The patient feels better",
  worse: "The patient wants to stop: it got worse",
  "no-time": "The patient wants to stop: no time",
  "too-hard": "The patient wants to stop: too hard",
  "not-helping": "The patient wants to stop: it does not help",
  other: "The patient wants to stop",
};

/** The exit reason that fits what the patient said, and the note that says the rest of it. */
export function exitOf(reason: WishReason): { exitReason: ExitReason; note: string } {
  if (reason === "better") return { exitReason: "improved", note: "" };
  if (reason === "worse") return { exitReason: "worse", note: "" };
  const note = reason === "other" ? "" : `The patient said: ${wishReasonNames[reason]}.`;
  return { exitReason: "other", note };
}
