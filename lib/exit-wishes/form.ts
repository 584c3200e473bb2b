import { type NewWish, WORDS_LENGTH, wishReasons } from "./schema";

/** The form as it was sent: nothing typed is lost when it comes back. */
export type WishForm = { id: string; reason: string; words: string };

/** Names of messages by field. */
export type WishErrors = { reason?: "reason"; words?: "words"; form?: "old" };

/** Reads what a browser sent, which ends a line in its own way. */
export function readWishForm(posted: URLSearchParams): WishForm {
  const text = (name: string) => posted.get(name)?.replaceAll("\r\n", "\n") ?? "";
  return {
    id: text("wish").slice(0, 40),
    reason: text("reason").slice(0, 40),
    words: text("words"),
  };
}

/** The wish that a form stands for, or what is wrong with it. Words of blanks are none. */
export function readWish({
  id,
  reason: chosen,
  words: typed,
}: WishForm): { ok: true; wish: NewWish } | { ok: false; errors: WishErrors } {
  const errors: WishErrors = {};
  const reason = wishReasons.find((one) => one === chosen);
  const words = typed.trim();
  if (!reason) errors.reason = "reason";
  if (words.length > WORDS_LENGTH) errors.words = "words";
  if (!reason || errors.words) return { ok: false, errors };
  return { ok: true, wish: { id, reason, words: words || null } };
}
