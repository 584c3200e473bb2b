import { libraryExerciseSchema, type LibraryExercise } from "../schema";
import { generalExercises, generalLinks } from "./general/general";
import { legAndBalanceExercises, legAndBalanceLinks } from "./leg-and-balance/leg-and-balance";
import { lowBackExercises } from "./low-back";
import { neckAndArmExercises, neckAndArmLinks } from "./neck-and-arm/neck-and-arm";
import { withNeighbours } from "./neighbours";
import { trunkAndHipExercises, trunkAndHipLinks } from "./trunk-and-hip/trunk-and-hip";

/**
 * The built-in library. Parsed once on import, so that a bad file stops the start and never reaches
 * a patient.
 */
export const libraryExercises: readonly LibraryExercise[] = withNeighbours(
  [
    ...lowBackExercises,
    ...trunkAndHipExercises,
    ...neckAndArmExercises,
    ...legAndBalanceExercises,
    ...generalExercises,
  ],
  [...trunkAndHipLinks, ...neckAndArmLinks, ...legAndBalanceLinks, ...generalLinks],
).map((exercise) => libraryExerciseSchema.parse(exercise));
