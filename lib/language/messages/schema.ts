import type { en } from "./en";

type Texts<T> = { readonly [K in keyof T]?: T[K] extends string ? string : Texts<T[K]> };

/** A translation of the source: the same names; what is missing is read in the source language. */
export type Messages = Texts<typeof en>;
