import type { ExerciseInput } from "../../schema";
import { ankleCircles, anklePumps } from "./ankle-mobility";
import { ankleDorsiflexionWithBand, ankleEversionWithBand } from "./ankle-with-band";
import { singleLegStand, tandemStand, tandemWalk } from "./balance-stands";
import { calfStretchBentKnee, calfStretchStraightKnee } from "./calf-stretches";
import { plantarBallRoll, towelScrunch } from "./foot";
import { heelRaise, heelRaiseOnStep, singleLegHeelRaise } from "./heel-raises";
import { quadSet, shortArcQuad, straightLegRaise } from "./knee-extension";
import { longArcQuad } from "./long-arc-quad";
import { miniSquat, sitToStand, squatToChair } from "./squats";
import { standingHamstringCurl } from "./standing-hamstring-curl";
import { seatedMarch, sideStep, standingMarch } from "./stepping";
import { splitSquat, stepDown, stepUp } from "./steps-and-lunges";
import {
  hamstringStretchSitting,
  hamstringStretchWithTowel,
  standingQuadStretch,
} from "./thigh-stretches";
import { toeRaise } from "./toe-raise";
import { weightShift } from "./weight-shift";

export const legAndBalanceExercises: readonly ExerciseInput[] = [
  quadSet,
  straightLegRaise,
  shortArcQuad,
  longArcQuad,
  standingHamstringCurl,
  miniSquat,
  squatToChair,
  sitToStand,
  stepUp,
  stepDown,
  splitSquat,
  standingQuadStretch,
  hamstringStretchSitting,
  hamstringStretchWithTowel,
  calfStretchStraightKnee,
  calfStretchBentKnee,
  anklePumps,
  ankleCircles,
  heelRaise,
  heelRaiseOnStep,
  singleLegHeelRaise,
  toeRaise,
  towelScrunch,
  ankleEversionWithBand,
  ankleDorsiflexionWithBand,
  plantarBallRoll,
  tandemStand,
  singleLegStand,
  tandemWalk,
  weightShift,
  standingMarch,
  sideStep,
  seatedMarch,
];

/** Neighbours outside this region, set where the regions are put together. */
export const legAndBalanceLinks: readonly [easier: string, harder: string][] = [
  ["mini-squat", "wall-sit"],
  ["standing-hamstring-curl", "bridge"],
  ["standing-quad-stretch", "hip-flexor-stretch"],
  ["standing-hip-flexor-stretch", "standing-quad-stretch"],
  ["knee-to-chest", "hamstring-stretch-with-towel"],
  ["standing-hip-abduction", "side-step"],
  ["side-step", "lateral-band-walk"],
  ["single-leg-stand", "single-leg-hip-hinge"],
];
