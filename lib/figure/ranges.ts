import type { Side, Vector } from "./schema";
import { sides } from "./schema";
import type { ArmJoints, Skeleton } from "./joints";
import { degrees, dot, scale, subtract, turnFrame, unit, type Frame } from "./vector";

/**
 * How far a joint goes, in degrees, [least, most]. Starts from the AAOS tables as given in Norkin
 * and White, Measurement of Joint Motion, and is wider where the floor or a hand moves the joint
 * further than its own muscles do: a hand that takes weight bends back to 90; deep kneeling bends the knee to about 160 (Mulholland and Wyss
 * 2001) and lays the top of the foot on the floor; crossing the legs turns the hip past 45. The
 * spine's three segments share the thoracolumbar range, with room for a plain drawing.
 */
export const jointRanges = {
  "hip flexion": [-30, 140],
  "hip abduction": [-30, 55],
  "hip external rotation": [-45, 70],
  "knee flexion": [0, 160],
  "ankle plantar flexion": [-25, 65],
  "shoulder elevation": [0, 180],
  "shoulder extension": [-90, 60],
  "elbow flexion": [0, 150],
  "wrist flexion": [-95, 90],
  "lumbar flexion": [-30, 40],
  "mid-back flexion": [-30, 40],
  "upper-back flexion": [-20, 35],
  "head flexion": [-75, 60],
  "head turn": [-80, 80],
  "spine side bend": [-35, 35],
  "spine twist": [-50, 50],
} as const satisfies Record<string, readonly [number, number]>;

export type Joint = keyof typeof jointRanges;
export type JointAngle = { joint: Joint; side?: Side; degrees: number };

/**
 * The angles of every joint of a solved pose, in degrees, measured from where the bones are, however
 * the pose was written. A rotation is left out when the limb is too straight to show it.
 */
export function measureJoints(skeleton: Skeleton): JointAngle[] {
  return [...sides.flatMap((side) => measureLimbs(skeleton, side)), ...measureSpine(skeleton)];
}

function measureLimbs(skeleton: Skeleton, side: Side): JointAngle[] {
  const outward = side === "left" ? -1 : 1;
  const leg = skeleton.legs[side];
  const arm = skeleton.arms[side];
  const thigh = unit(subtract(leg.knee, leg.hip));
  const shank = unit(subtract(leg.ankle, leg.knee));
  const upper = unit(subtract(arm.elbow, arm.shoulder));
  const forearm = unit(subtract(arm.wrist, arm.elbow));
  const flexion = degrees(
    Math.atan2(dot(thigh, skeleton.pelvis.f), -dot(thigh, skeleton.pelvis.u)),
  );
  const abduction = degrees(Math.asin(clamp(dot(thigh, skeleton.pelvis.r) * outward)));
  const knee = angleBetween(thigh, shank);
  const angles: JointAngle[] = [
    { joint: "hip flexion", degrees: flexion },
    { joint: "hip abduction", degrees: abduction },
    { joint: "knee flexion", degrees: knee },
    { joint: "ankle plantar flexion", degrees: 90 - angleBetween(shank, leg.sole) },
    { joint: "shoulder elevation", degrees: angleBetween(upper, scale(skeleton.chest.u, -1)) },
    {
      joint: "shoulder extension",
      degrees: degrees(Math.asin(clamp(-dot(upper, skeleton.chest.f)))),
    },
    { joint: "elbow flexion", degrees: angleBetween(upper, forearm) },
    { joint: "wrist flexion", degrees: wristFlexion(arm, forearm) },
  ];
  if (knee > 20) {
    const plain = turnFrame(turnFrame(skeleton.pelvis, "r", flexion), "f", -abduction * outward);
    angles.push({ joint: "hip external rotation", degrees: rotation(plain, shank, outward) });
  }
  return angles.map((angle) => ({ ...angle, side }));
}

/** Towards the palm positive: how far the palm has turned to face back along the forearm. */
const wristFlexion = ({ wrist, fingers, palm }: ArmJoints, forearm: Vector) =>
  degrees(Math.atan2(-dot(palm, forearm), dot(unit(subtract(fingers, wrist)), forearm)));

/** A knee bends backwards: where the shank lies about the thigh tells how far the hip is turned. */
const rotation = (plain: Frame, shank: Vector, outward: number) =>
  degrees(Math.atan2(-dot(shank, plain.r) * outward, -dot(shank, plain.f)));

function measureSpine({ spine, head }: Skeleton): JointAngle[] {
  const frames = spine.map((level) => level.frame);
  const flexion = (below: Frame, above: Frame) =>
    degrees(Math.atan2(dot(above.u, below.f), dot(above.u, below.u)));
  const [pelvis, , lumbar, mid, upper] = frames as [Frame, Frame, Frame, Frame, Frame];
  return [
    { joint: "lumbar flexion", degrees: flexion(pelvis, lumbar) },
    { joint: "mid-back flexion", degrees: flexion(lumbar, mid) },
    { joint: "upper-back flexion", degrees: flexion(mid, upper) },
    { joint: "head flexion", degrees: flexion(upper, head.frame) },
    { joint: "head turn", degrees: turned(upper, head.frame) },
    { joint: "spine twist", degrees: turned(pelvis, upper) },
    { joint: "spine side bend", degrees: degrees(Math.asin(clamp(dot(upper.u, pelvis.r)))) },
  ];
}

/** How far a frame is turned to the right against another, whatever their tilt. */
const turned = (below: Frame, above: Frame) =>
  degrees(
    Math.atan2(
      dot(above.f, below.r) - dot(above.r, below.f),
      dot(above.f, below.f) + dot(above.r, below.r),
    ),
  );

const clamp = (value: number) => Math.max(-1, Math.min(1, value));

const angleBetween = (a: Vector, b: Vector) => degrees(Math.acos(clamp(dot(a, b))));
