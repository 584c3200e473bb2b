import type { FigureCues } from "../../player/figure-cues";
import type { Step } from "../../player/steps";

type Timed = Pick<Step, "kind" | "pace" | "held" | "seconds">;

/**
 * Where a figure's loop has to be, in seconds of that loop, `seconds` after a step began: a counted
 * repetition at its own pace, a held position held, all other work as the figure moves by itself;
 * before and after it stands at its first pose.
 */
export function figureTime(cues: FigureCues, { kind, pace, held }: Timed, seconds: number): number {
  const { out, back, total, turns } = cues;
  const shown = kind === "ready" || (kind === "work" && !pace && !held);
  if (shown) return out[0] + (seconds % total);
  if (kind !== "work") return out[0];
  if (held) return turns ? out[0] : between(out, seconds / 2);
  if (!pace) return out[0];
  const whole = pace.out + pace.hold + pace.back;
  const repetition = Math.floor(seconds / whole);
  const into = seconds - repetition * whole;
  if (turns) return out[0] + ((repetition % turns) + into / whole) * (total / turns);
  if (into < pace.out) return between(out, into / pace.out);
  if (into <= pace.out + pace.hold) return out[1];
  return between(back, (into - pace.out - pace.hold) / pace.back);
}

const between = ([from, to]: readonly [number, number], share: number) =>
  from + (to - from) * Math.min(1, Math.max(0, share));
