import type { Skeleton } from "@/lib/figure/joints";
import type { Joint } from "@/lib/figure/ranges";
import type { Pose } from "@/lib/figure/schema";

/** A number of a pose that is typed. */
export type PoseField = {
  id: string;
  label: string;
  /** Which way is positive, or what the number is measured from. */
  hint?: string;
  unit: "°" | "cm";
  /** What the schema takes; a number outside of it is refused with a sentence. */
  limits: readonly [number, number];
  /** The human range of the joint, where there is one for it alone. */
  range?: readonly [number, number];
  /** The measured joint that the number turns, for saying that it is out of its range. */
  joint?: Joint;
  read: (pose: Pose, body: Skeleton) => number;
  write: (pose: Pose, value: number) => Pose;
};

/** What the schema takes of an angle and of a length. */
export const whole = [-180, 180] as const;
export const room = [-300, 300] as const;

export const axisLabels = [
  "Across the picture (x)",
  "Height (y)",
  "Towards the viewer (z)",
] as const;
