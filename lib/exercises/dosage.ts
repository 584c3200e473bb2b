import type { Dosage } from "./dosage-schema";

/** Two seconds out and two back: the pace of a controlled repetition when no tempo is given. */
export const SECONDS_PER_REPETITION = 4;

const range = (min: number, max: number | null, to: string) =>
  max === null || max === min ? `${min}` : `${min}${to}${max}`;

/** Whole minutes from two minutes up; seconds below that or where a minute does not divide. */
export const inMinutes = (min: number, max: number | null) =>
  min >= 120 && min % 60 === 0 && (max ?? min) % 60 === 0;

function shortTime(min: number, max: number | null) {
  if (!inMinutes(min, max)) return `${range(min, max, "–")} s`;
  return `${range(min / 60, max === null ? null : max / 60, "–")} min`;
}

function load({ loadUnit, loadValue, loadBand }: Dosage) {
  if (loadUnit === null) return null;
  if (loadUnit === "body-weight") return "body weight";
  return loadUnit === "band" ? `${loadBand} band` : `${loadValue} ${loadUnit}`;
}

/** The side in a clinician's shorthand; null where there is nothing to say. */
export const sideWords = {
  none: null,
  "each-side": "each side",
  alternating: "alternating",
  left: "left",
  right: "right",
} as const;

/** The dosage in a clinician's shorthand: "2 × 10–15, hold 3–5 s, each side, rest 30 s". */
export function formatDosage(dosage: Dosage): string {
  const { repsMin, repsMax, holdMinSeconds, holdMaxSeconds } = dosage;
  const { durationMinSeconds, durationMaxSeconds, restSeconds, tempo, effortTarget } = dosage;
  const hold = holdMinSeconds === null ? null : `hold ${shortTime(holdMinSeconds, holdMaxSeconds)}`;
  const duration =
    durationMinSeconds === null ? null : shortTime(durationMinSeconds, durationMaxSeconds);
  const reps = repsMin === null ? null : range(repsMin, repsMax, "–");
  const [first, ...rest] = [reps, hold, duration].filter((part) => part !== null);
  return [
    `${dosage.sets} × ${first}`,
    ...rest,
    sideWords[dosage.side],
    load(dosage),
    tempo && `tempo ${tempo.replaceAll("-", "–")}`,
    effortTarget !== null && `effort ${effortTarget}/10`,
    restSeconds !== null && restSeconds > 0 && `rest ${restSeconds} s`,
  ]
    .filter(Boolean)
    .join(", ");
}

/**
 * How long the exercise takes, in whole seconds. Takes the upper end of every range, so that a
 * session is never longer than the patient was told. A repetition takes its tempo, or
 * SECONDS_PER_REPETITION; a hold comes on top, in place of the tempo's own pause. "each-side"
 * doubles the work; rests fall between sets only. Getting into position is not counted.
 */
export function estimateSeconds(dosage: Dosage): number {
  return dosage.sets * secondsOfSet(dosage) + (dosage.sets - 1) * (dosage.restSeconds ?? 0);
}

/** How long one set takes, both sides of it, in whole seconds; counted as by `estimateSeconds`. */
export function secondsOfSet(dosage: Dosage): number {
  const reps = dosage.repsMax ?? dosage.repsMin;
  const hold = dosage.holdMaxSeconds ?? dosage.holdMinSeconds;
  const duration = dosage.durationMaxSeconds ?? dosage.durationMinSeconds;
  const work = duration ?? (reps ?? 1) * ((reps === null ? 0 : moving(dosage)) + (hold ?? 0));
  return dosage.side === "each-side" ? work * 2 : work;
}

function moving({ tempo, holdMinSeconds }: Dosage) {
  if (tempo === null) return SECONDS_PER_REPETITION;
  const [out = 0, pause = 0, back = 0] = tempo.split("-").map(Number);
  return out + (holdMinSeconds === null ? pause : 0) + back;
}
