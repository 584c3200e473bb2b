import type { ExerciseInput } from "../../schema";
import { pendulum, tableSlide } from "./assisted-shoulder";
import {
  shoulderExternalRotationWithBand,
  shoulderInternalRotationWithBand,
} from "./band-rotation";
import { deepNeckFlexorNod } from "./deep-neck-flexor-nod";
import { bicepsCurl, elbowBendAndStraighten } from "./elbow";
import { eccentricWristExtension, forearmRotation } from "./forearm-strength";
import { ballSqueeze, tendonGlides } from "./hand";
import { chinTuck, neckRotation, neckSideBend } from "./neck-mobility";
import {
  isometricNeckPress,
  levatorScapulaeStretch,
  upperTrapeziusStretch,
} from "./neck-stretches";
import { scapularSqueeze, shoulderRolls } from "./shoulder-blade";
import { bandRow, scaptionRaise } from "./shoulder-strength";
import { doorwayChestStretch, sleeperStretch } from "./shoulder-stretches";
import { stickExternalRotation, stickShoulderFlexion } from "./stick-shoulder";
import { openBook, thoracicExtensionOnRoller } from "./upper-back-mobility";
import { wallAngel, wallPushUp, wallSlide } from "./wall-arms";
import { wristExtensorStretch, wristFlexorStretch } from "./wrist-stretches";

/** Neck, upper back, shoulder, elbow, wrist and hand. */
export const neckAndArmExercises: readonly ExerciseInput[] = [
  deepNeckFlexorNod,
  chinTuck,
  neckRotation,
  neckSideBend,
  upperTrapeziusStretch,
  levatorScapulaeStretch,
  isometricNeckPress,
  shoulderRolls,
  scapularSqueeze,
  wallAngel,
  openBook,
  thoracicExtensionOnRoller,
  pendulum,
  tableSlide,
  stickShoulderFlexion,
  stickExternalRotation,
  shoulderExternalRotationWithBand,
  shoulderInternalRotationWithBand,
  wallSlide,
  bandRow,
  scaptionRaise,
  sleeperStretch,
  doorwayChestStretch,
  wallPushUp,
  elbowBendAndStraighten,
  bicepsCurl,
  wristFlexorStretch,
  wristExtensorStretch,
  eccentricWristExtension,
  forearmRotation,
  ballSqueeze,
  tendonGlides,
];

/** Neighbours outside this region. */
export const neckAndArmLinks: readonly [easier: string, harder: string][] = [
  ["open-book", "seated-spinal-twist"],
  ["cat-cow", "thoracic-extension-on-roller"],
];
