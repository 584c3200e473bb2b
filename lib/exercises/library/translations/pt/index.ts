import type { Sentences } from "../sentences";
import { adviceAndTemplates } from "./advice-and-templates";
import { ankleAndFoot } from "./ankle-and-foot";
import { balance } from "./balance";
import { elbowAndHand } from "./elbow-and-hand";
import { general } from "./general";
import { lowBack } from "./low-back";
import { neckAndUpperBack } from "./neck-and-upper-back";
import { shoulder } from "./shoulder";
import { thighAndKnee } from "./thigh-and-knee";
import { trunkAndHip } from "./trunk-and-hip";
import { trunkLying } from "./trunk-lying";

/** By the sentence in English; one file for each part of the library. */
export const pt: readonly Sentences[] = [
  lowBack,
  trunkLying,
  trunkAndHip,
  neckAndUpperBack,
  shoulder,
  elbowAndHand,
  thighAndKnee,
  ankleAndFoot,
  balance,
  general,
  adviceAndTemplates,
];
