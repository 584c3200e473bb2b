import type { Sentences } from "../sentences";
import { adviceAndTemplates } from "./advice-and-templates";
import { hip } from "./hip";
import { lowBack } from "./low-back";
import { trunkAndHip } from "./trunk-and-hip";

/** By the sentence in English; one file for each part of the library. */
export const ar: readonly Sentences[] = [lowBack, trunkAndHip, hip, adviceAndTemplates];
