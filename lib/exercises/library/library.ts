import { exerciseSchema, type Exercise } from "../schema";
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

/**
 * The built-in library, in the order of a gentle session: lying and warming up first.
 * Parsed once on import, so that a bad file stops the start and never reaches a patient.
 */
export const libraryExercises: readonly Exercise[] = [
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
].map((exercise) => exerciseSchema.parse(exercise));
