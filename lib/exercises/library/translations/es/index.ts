import type { Sentences } from "../sentences";
import { adviceAndTemplates } from "./advice-and-templates";
import { lowBack } from "./low-back";

/** By the sentence in English; one file for each part of the library. */
export const es: readonly Sentences[] = [lowBack, adviceAndTemplates];
