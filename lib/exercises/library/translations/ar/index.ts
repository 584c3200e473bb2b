import type { Sentences } from "../sentences";
import { adviceAndTemplates } from "./advice-and-templates";
import { ankleAndBalance } from "./ankle-and-balance";
import { arm } from "./arm";
import { general } from "./general";
import { hip } from "./hip";
import { leg } from "./leg";
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
  leg,
  ankleAndBalance,
  general,
  adviceAndTemplates,
];
