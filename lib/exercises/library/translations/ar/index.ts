import type { Sentences } from "../sentences";
import { adviceAndTemplates } from "./advice-and-templates";
import { arm } from "./arm";
import { hip } from "./hip";
import { lowBack } from "./low-back";
import { neckAndArm } from "./neck-and-arm";
import { trunkAndHip } from "./trunk-and-hip";

/** By the sentence in English; one file for each part of the library. */
export const ar: readonly Sentences[] = [
  lowBack,
  trunkAndHip,
  hip,
  neckAndArm,
  arm,
  adviceAndTemplates,
];
