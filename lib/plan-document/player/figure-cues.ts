import type { FigureData } from "@/lib/figure/schema";
import { duration, timeline } from "@/lib/figure/timeline";

/** When the loop of a moving figure does what, in seconds of that loop. */
export type FigureCues = {
  total: number;
  /** From when to when it moves away from its first pose, and back; the ends may lie past `total`. */
  out: readonly [number, number];
  back: readonly [number, number];
  /** Set where the loop is a circle: how many repetitions one round of it is. */
  turns: 0 | 1 | 2;
};

/**
 * Where the moving picture of a figure (`animateFigure` with the same tempo) has to be for a player
 * that counts its own repetitions.
 */
export function figureCues(
  figure: FigureData,
  tempo: string | null,
  alternating: boolean,
): FigureCues {
  const stretches = timeline(figure, tempo);
  const total = round(duration(stretches));
  const last = figure.poses.length - 1;
  let time = 0;
  const at = stretches.map((stretch) => {
    const begins = time;
    time += stretch.move + stretch.hold;
    return { ...stretch, begins, arrives: begins + stretch.move };
  });
  const later = (from: number, to: number) =>
    [round(from), round(to < from ? to + total : to)] as const;
  const leaves = at.find(({ from }) => from === 0)!.begins;
  if (figure.loop === "cycle") {
    const way = [round(leaves), round(leaves + total)] as const;
    return { total, out: way, back: way, turns: alternating ? 2 : 1 };
  }
  const there = at.find(({ from, to }) => to === last && from < to)!.arrives;
  const turning = at.find(({ from, to }) => from === last && to < from)!.begins;
  const home = at.find(({ from, to }) => to === 0 && to < from)!.arrives;
  return { total, out: later(leaves, there), back: later(turning, home), turns: 0 };
}

const round = (seconds: number) => Math.round(seconds * 1000) / 1000;
