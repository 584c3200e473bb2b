import type { Sentences } from "../sentences";

/** By the sentence in English; one file for each part of the library. */
export const fr: readonly Sentences[] = [];
