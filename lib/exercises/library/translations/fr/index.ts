import type { Sentences } from "../sentences";
import { adviceAndTemplates } from "./advice-and-templates";
import { ankleAndFoot } from "./ankle-and-foot";
import { balance } from "./balance";
import { elbowAndHand } from "./elbow-and-hand";
import { general } from "./general";
import { kneeAndThigh } from "./knee-and-thigh";
import { lowBack } from "./low-back";
import { neckAndUpperBack } from "./neck-and-upper-back";
import { shoulder } from "./shoulder";
import { trunkAndHipLying } from "./trunk-and-hip-lying";
import { trunkAndHipUpright } from "./trunk-and-hip-upright";

/** By the sentence in English; one file for each part of the library. */
export const fr: readonly Sentences[] = [
  lowBack,
  trunkAndHipLying,
  trunkAndHipUpright,
  neckAndUpperBack,
  shoulder,
  elbowAndHand,
  kneeAndThigh,
  ankleAndFoot,
  balance,
  general,
  adviceAndTemplates,
];
