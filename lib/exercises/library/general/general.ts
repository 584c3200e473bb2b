import type { ExerciseInput } from "../../schema";
import { medianNerveSlider, radialNerveSlider, ulnarNerveSlider } from "./arm-nerve-sliders";
import { armSwings } from "./arm-swings";
import { diaphragmaticBreathing } from "./diaphragmatic-breathing";
import { femoralNerveSlider } from "./femoral-nerve-slider";
import { pacedBreathing } from "./paced-breathing";
import { progressiveMuscleRelaxation } from "./progressive-muscle-relaxation";
import { pursedLipBreathing } from "./pursed-lip-breathing";
import { sciaticNerveSlider } from "./sciatic-nerve-slider";
import { seatedCatCow, seatedTrunkRotation } from "./seated-spine";
import { standingSideBend } from "./standing-side-bend";
import { threadTheNeedle } from "./thread-the-needle";
import { briskWalk, marchOnTheSpot } from "./walking";

/** Breathing and relaxation, nerve sliders, general mobility and warming up. */
export const generalExercises: readonly ExerciseInput[] = [
  diaphragmaticBreathing,
  pursedLipBreathing,
  pacedBreathing,
  progressiveMuscleRelaxation,
  marchOnTheSpot,
  briskWalk,
  armSwings,
  seatedCatCow,
  seatedTrunkRotation,
  standingSideBend,
  threadTheNeedle,
  sciaticNerveSlider,
  femoralNerveSlider,
  medianNerveSlider,
  ulnarNerveSlider,
  radialNerveSlider,
];

/** Neighbours in other regions. */
export const generalLinks: readonly [easier: string, harder: string][] = [
  ["seated-cat-cow", "cat-cow"],
  ["seated-trunk-rotation", "seated-spinal-twist"],
  ["open-book", "thread-the-needle"],
  ["seated-march", "march-on-the-spot"],
  ["shoulder-rolls", "arm-swings"],
  ["pendulum", "arm-swings"],
  ["long-arc-quad", "sciatic-nerve-slider"],
  ["prone-on-elbows", "femoral-nerve-slider"],
  ["neck-side-bend", "median-nerve-slider"],
  ["neck-side-bend", "radial-nerve-slider"],
  ["elbow-bend-and-straighten", "ulnar-nerve-slider"],
];
