import type { ExerciseInput } from "../schema";
import { bentKneeLegRaise } from "./bent-knee-leg-raise";
import { birdDog } from "./bird-dog";
import { bridge } from "./bridge";
import { catCow } from "./cat-cow";
import { childsPose } from "./childs-pose";
import { deadBug } from "./dead-bug";
import { hipFlexorStretch } from "./hip-flexor-stretch";
import { kneeToChest } from "./knee-to-chest";
import { pelvicTilt } from "./pelvic-tilt";
import { piriformisStretch } from "./piriformis-stretch";
import { seatedSpinalTwist } from "./seated-spinal-twist";
import { wallSit } from "./wall-sit";

/** The twelve of the gentle low back routine, in the order of a session: lying and warming up first. */
export const lowBackExercises: readonly ExerciseInput[] = [
  pelvicTilt,
  catCow,
  childsPose,
  bridge,
  kneeToChest,
  piriformisStretch,
  seatedSpinalTwist,
  wallSit,
  birdDog,
  hipFlexorStretch,
  deadBug,
  bentKneeLegRaise,
];
