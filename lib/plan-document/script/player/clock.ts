import type { Step } from "../../player/steps";

/** What a step's clock shows `seconds` after it began. */
export type ClockFace = {
  /** The repetition in hand, or the time that is left: "7", "0:45". */
  number: string;
  /** Which word goes with it. */
  phase: "out" | "hold" | "back" | "lead" | "rest" | "work";
  /** Of a position held within a repetition: whole seconds left; 0 elsewhere. */
  holding: number;
  /** How much of the step is over, 0 to 1. */
  share: number;
  /** The repetition in hand, from 1; 0 when none is counted. */
  repetition: number;
  /** Whole seconds that are left, rounded up. */
  left: number;
};

type Timed = Pick<Step, "kind" | "seconds" | "reps" | "pace" | "held">;

export function clockFace(step: Timed, seconds: number): ClockFace {
  const { kind, pace, reps, held } = step;
  const left = Math.max(0, Math.ceil(step.seconds - seconds));
  const share = step.seconds > 0 ? Math.min(1, seconds / step.seconds) : 0;
  const timed = { number: inTime(left), holding: 0, share, repetition: 0, left };
  if (kind === "lead" || kind === "rest") return { ...timed, phase: kind };
  if (!pace) return { ...timed, phase: held ? "hold" : "work" };
  const whole = pace.out + pace.hold + pace.back;
  const repetition = Math.min(reps, Math.floor(seconds / whole) + 1);
  const into = seconds - (repetition - 1) * whole;
  const phase = into < pace.out ? "out" : into < pace.out + pace.hold ? "hold" : "back";
  const holding = phase === "hold" ? Math.ceil(pace.out + pace.hold - into) : 0;
  return { number: String(repetition), holding, phase, share, repetition, left };
}

/** "45" below a minute, "1:05" from there on. */
export const inTime = (seconds: number): string =>
  seconds < 60 ? `${seconds}` : `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, "0")}`;
