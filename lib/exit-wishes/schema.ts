import { z } from "zod";
import type { IsoDate } from "@/lib/dates";

/** Why a patient wants to stop, in the order in which they are asked. */
export const wishReasons = [
  "better",
  "worse",
  "no-time",
  "too-hard",
  "not-helping",
  "other",
] as const;
export type WishReason = (typeof wishReasons)[number];

export const WORDS_LENGTH = 2000;

export const wishSchema = z.object({
  /** Made with the form, so that a form sent twice says it once. */
  id: z.guid(),
  reason: z.enum(wishReasons),
  words: z.string().max(WORDS_LENGTH).nullable(),
});
export type NewWish = z.output<typeof wishSchema>;

/** What a patient said, while nobody answered it and they did not take it back. */
export type OpenWish = { id: string; reason: WishReason; words: string | null; createdAt: Date };

export const answerWishSchema = z.object({ wishId: z.uuid("This is not known.") });

/** What the patient's page shows. */
export type WishNews = {
  open: (Pick<OpenWish, "reason" | "words"> & { on: IsoDate }) | null;
  /** The patient's day on which the clinic answered, when nothing was said since. */
  answeredOn: IsoDate | null;
};
