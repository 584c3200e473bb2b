import type { Skeleton } from "@/lib/figure/joints";
import { jointRanges } from "@/lib/figure/ranges";
import type { Pose, Side } from "@/lib/figure/schema";
import { solveSkeleton } from "@/lib/figure/skeleton";
import { turn } from "@/lib/figure/vector";
import { tidy } from "./drag";
import { freeLeg, shankFrame } from "./limb-angles";
import { hold, limbIn, sideOf, withLimb, type Limb } from "./pins";
import { whole, type PoseField } from "./pose-field";

const legNow = (pose: Pose, body: Skeleton, side: Side) => {
  const leg = pose.legs[side];
  return "flex" in leg && !leg.toes ? leg : freeLeg(leg, body.legs[side], body.pelvis, side);
};

/** Hip, knee, ankle and toes. Root angles free a leg that is pinned. */
export function legFields(limb: Limb): PoseField[] {
  const side = sideOf(limb);
  const root = (
    [
      ["flex", "Hip: forward and up", "Back is negative", "hip flexion"],
      ["abduct", "Hip: out to the side", undefined, "hip abduction"],
      ["rotate", "Hip: turned out", "Turned in is negative", "hip external rotation"],
      ["knee", "Knee bent", undefined, "knee flexion"],
    ] as const
  ).map(([key, label, hint, joint]): PoseField => ({
    id: `${limb}-${key}`,
    label,
    hint,
    unit: "°",
    limits: whole,
    range: jointRanges[joint],
    joint,
    read: (pose, body) => {
      const leg = pose.legs[side];
      return ("flex" in leg ? leg : legNow(pose, body, side))[key];
    },
    write: (given, value) => {
      const pose = hold(given, limb, "free");
      return tidy(withLimb(pose, limb, { ...limbIn(pose, limb), [key]: value } as never));
    },
  }));
  const extra = (key: "toeBend" | "invert", label: string, hint?: string): PoseField => ({
    id: `${limb}-${key}`,
    label,
    hint,
    unit: "°",
    limits: whole,
    range: key === "toeBend" ? [-40, 90] : [-20, 35],
    read: (_, body) => body.legs[side][key],
    write: (pose, value) => withLimb(pose, limb, { ...pose.legs[side], [key]: value }),
  });
  return [
    ...root,
    {
      id: `${limb}-ankle`,
      label: "Ankle: toes pointed",
      hint: "Toes pulled up is negative",
      unit: "°",
      limits: whole,
      range: jointRanges["ankle plantar flexion"],
      joint: "ankle plantar flexion",
      read: (pose, body) => legNow(pose, body, side).ankle,
      write: (pose, value) => writeAnkle(pose, side, value),
    },
    extra("toeBend", "Toes bent up"),
    extra("invert", "Sole turned in", "Turned out is negative"),
  ];
}

/**
 * A foot whose sole has a direction of its own is turned about the ankle by the difference. One that
 * stands on its ball or heel takes the shank with it, so the difference is taken
 * again; a straight leg allows only one angle then, which the number goes on to show.
 */
function writeAnkle(pose: Pose, side: Side, ankle: number): Pose {
  const limb: Limb = `${side}-leg`;
  const given = pose.legs[side];
  if ("flex" in given && !given.toes) return withLimb(pose, limb, { ...given, ankle });
  let turned = pose;
  for (let round = 0; round < 20; round += 1) {
    const leg = turned.legs[side];
    const { legs, pelvis } = solveSkeleton(turned);
    const free = freeLeg(leg, legs[side], pelvis, side);
    const off = free.ankle - ankle;
    if (Math.abs(off) < 0.1) break;
    const across = shankFrame(free, pelvis, side).r;
    turned = withLimb(turned, limb, { ...leg, toes: turn(legs[side].sole, across, off) });
  }
  return tidy(turned);
}
