import type { Sentences } from "../sentences";
import { adviceAndTemplates } from "./advice-and-templates";
import { arm } from "./arm";
import { calfFootAndBalance } from "./calf-foot-and-balance";
import { general } from "./general";
import { kneeAndThigh } from "./knee-and-thigh";
import { lowBack } from "./low-back";
import { neckAndShoulder } from "./neck-and-shoulder";
import { trunkLying } from "./trunk-lying";
import { trunkUpright } from "./trunk-upright";

/** By the sentence in English; one file for each part of the library. */
export const es: readonly Sentences[] = [
  lowBack,
  trunkLying,
  trunkUpright,
  neckAndShoulder,
  arm,
  kneeAndThigh,
  calfFootAndBalance,
  general,
  adviceAndTemplates,
];
