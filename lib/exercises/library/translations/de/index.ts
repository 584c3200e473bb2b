import type { Sentences } from "../sentences";
import { adviceAndTemplates } from "./advice-and-templates";
import { balance } from "./balance";
import { calfAndFoot } from "./calf-and-foot";
import { elbowAndHand } from "./elbow-and-hand";
import { general } from "./general";
import { hipAndTrunk } from "./hip-and-trunk";
import { knee } from "./knee";
import { lowBack } from "./low-back";
import { neckAndUpperBack } from "./neck-and-upper-back";
import { shoulder } from "./shoulder";
import { trunk } from "./trunk";

/** By the sentence in English; one file for each part of the library. */
export const de: readonly Sentences[] = [
  lowBack,
  trunk,
  hipAndTrunk,
  neckAndUpperBack,
  shoulder,
  elbowAndHand,
  knee,
  calfAndFoot,
  balance,
  general,
  adviceAndTemplates,
];
