import { solveArm } from "./arm";
import { solveLeg } from "./leg";
import { locate, pointOf, waitsFor, type LimbName, type Parts } from "./places";
import { sides, type Pose, type Side, type Vector } from "./schema";
import type { Skeleton, Trunk } from "./joints";
import { solveHead, solveTrunk } from "./trunk";
import { lowest } from "./undersides";
import { add, subtract } from "./vector";

/**
 * Where every joint of the pose is, in centimetres. Pure forward kinematics from the anchor, with
 * the limbs that name a target solved by two-bone reach. A target too far away is reached for with
 * a straight limb; `figure.test.ts` refuses figures in which that happens. Throws an Error when
 * limbs are pinned to one another in a circle, or the anchor is a limb that is not given by angles.
 */
export function solveSkeleton(pose: Pose): Skeleton {
  const bare = solveTrunk(pose);
  const shift = anchorShift(pose, bare);
  const spine = bare.spine.map((level) => ({ ...level, at: add(level.at, shift) }));
  const head = solveHead(spine.at(-1)!, pose.head);
  const parts: Parts = { ...bare, spine, head, legs: {}, arms: {} };
  let waiting: LimbName[] = ["left-leg", "right-leg", "left-arm", "right-arm"];
  while (waiting.length > 0) {
    const ready = waiting.filter((limb) => {
      const other = waitsFor(pose, limb);
      return other === undefined || !waiting.includes(other);
    });
    if (ready.length === 0) throw new Error(`Limbs are pinned to one another: ${waiting.join()}`);
    for (const limb of ready) solveLimb(pose, limb, parts);
    waiting = waiting.filter((limb) => !ready.includes(limb));
  }
  const breath = { belly: pose.spine.belly ?? 0, ribs: pose.spine.ribs ?? 0 };
  return { ...parts, breath } as Skeleton;
}

function solveLimb(pose: Pose, limb: LimbName, parts: Parts) {
  const side: Side = limb.startsWith("left") ? "left" : "right";
  const find = (target: Parameters<typeof locate>[0]) => locate(target, parts);
  if (limb.endsWith("leg")) parts.legs[side] = solveLeg(pose.legs[side], side, parts, find);
  else parts.arms[side] = solveArm(pose.arms[side], side, parts, find);
}

/** How far the body, solved with its hips at the origin, moves to come to its anchor. */
function anchorShift(pose: Pose, trunk: Trunk): Vector {
  const { point, at, rest, height } = pose.anchor;
  const head = solveHead(trunk.spine.at(-1)!, { ...pose.head, rest: undefined });
  const free: Parts = { ...trunk, head, legs: {}, arms: {} };
  for (const side of sides) {
    if ("flex" in pose.legs[side]) solveLimb(pose, `${side}-leg`, free);
    if ("flex" in pose.arms[side]) solveLimb(pose, `${side}-arm`, free);
  }
  const [x, y, z] = subtract(at, pointOf(point, free));
  if (!rest) return [x, y, z];
  const resting = rest === "body" ? free : { ...free, legs: {}, arms: {}, head: undefined };
  return [x, (height ?? 0) - lowest(resting), z];
}
