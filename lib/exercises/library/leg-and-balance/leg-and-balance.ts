import type { ExerciseInput } from "../../schema";
import { ankleCircles, anklePumps, plantarBallRoll, towelScrunch } from "./ankle-and-foot";
import { ankleDorsiflexionWithBand, ankleEversionWithBand } from "./ankle-with-band";
import { singleLegStand, tandemStand, tandemWalk } from "./balance-stands";
import { calfStretchBentKnee, calfStretchStraightKnee } from "./calf-stretches";
import { heelRaise, heelRaiseOnStep, singleLegHeelRaise, toeRaise } from "./heel-and-toe-raises";
import { longArcQuad, quadSet, shortArcQuad, straightLegRaise } from "./knee-extension";
import { miniSquat, sitToStand, squatToChair } from "./squats";
import { seatedMarch, sideStep, standingMarch, weightShift } from "./stepping";
import { splitSquat, stepDown, stepUp } from "./steps-and-lunges";
import {
  hamstringStretchSitting,
  hamstringStretchWithTowel,
  standingHamstringCurl,
  standingQuadStretch,
} from "./thigh-stretches";

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
  ["straight-leg-raise", "dead-bug"],
  ["standing-hamstring-curl", "bridge"],
  ["standing-quad-stretch", "hip-flexor-stretch"],
  ["knee-to-chest", "hamstring-stretch-with-towel"],
];
