import type { ExerciseInput } from "../../schema";
import { adductorSqueeze } from "./adductor-squeeze";
import { proneOnElbows, pronePressUp, standingBackExtension } from "./back-extension";
import { birdDogArmsOnly, birdDogLegsOnly } from "./bird-dog-variations";
import { bridgeMarch, singleLegBridge } from "./bridge-variations";
import { deadBugArmsOnly, deadBugLegsOnly } from "./dead-bug-variations";
import { hipHinge, singleLegHipHinge } from "./hip-hinge";
import { lateralBandWalk } from "./lateral-band-walk";
import { bentKneeFallOut, heelSlide } from "./lying-leg-slides";
import { doubleKneeToChest, lowerTrunkRotation } from "./lying-stretches";
import { pallofPress } from "./pallof-press";
import { plank, plankFromKnees } from "./planks";
import { proneHipExtension } from "./prone-hip-extension";
import { clamshell, sideLyingHipAbduction } from "./side-lying-hip";
import { sidePlank, sidePlankFromKnees } from "./side-planks";
import { standingHipAbduction, standingHipExtension } from "./standing-hip";
import { figureFourStretchSitting, standingHipFlexorStretch } from "./upright-hip-stretches";

/** Trunk and hip: gentle work lying down first, then harder, then standing. */
export const trunkAndHipExercises: readonly ExerciseInput[] = [
  bentKneeFallOut,
  heelSlide,
  doubleKneeToChest,
  lowerTrunkRotation,
  deadBugArmsOnly,
  deadBugLegsOnly,
  adductorSqueeze,
  bridgeMarch,
  singleLegBridge,
  proneOnElbows,
  pronePressUp,
  proneHipExtension,
  clamshell,
  sideLyingHipAbduction,
  sidePlankFromKnees,
  sidePlank,
  plankFromKnees,
  plank,
  birdDogArmsOnly,
  birdDogLegsOnly,
  standingBackExtension,
  hipHinge,
  singleLegHipHinge,
  pallofPress,
  standingHipAbduction,
  standingHipExtension,
  lateralBandWalk,
  standingHipFlexorStretch,
  figureFourStretchSitting,
];

/** Neighbours outside this region. */
export const trunkAndHipLinks: readonly [easier: string, harder: string][] = [
  ["pelvic-tilt", "bent-knee-fall-out"],
  ["pelvic-tilt", "dead-bug-arms-only"],
  ["heel-slide", "bent-knee-leg-raise"],
  ["bent-knee-leg-raise", "dead-bug-legs-only"],
  ["dead-bug-legs-only", "dead-bug"],
  ["bridge", "bridge-march"],
  ["adductor-squeeze", "bridge"],
  ["cat-cow", "bird-dog-arms-only"],
  ["bird-dog-legs-only", "bird-dog"],
  ["knee-to-chest", "double-knee-to-chest"],
  ["double-knee-to-chest", "childs-pose"],
  ["lower-trunk-rotation", "seated-spinal-twist"],
  ["standing-hip-flexor-stretch", "hip-flexor-stretch"],
  ["figure-four-stretch-sitting", "piriformis-stretch"],
];
