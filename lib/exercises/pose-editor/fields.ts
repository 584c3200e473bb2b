import type { Skeleton } from "@/lib/figure/joints";
import { jointRanges, type Joint } from "@/lib/figure/ranges";
import type { Pose, Side, Vector } from "@/lib/figure/schema";
import { solveSkeleton } from "@/lib/figure/skeleton";
import { subtract, unit } from "@/lib/figure/vector";
import { tidy } from "./drag";
import type { Part } from "./handles";
import { freeArm, freeLeg } from "./limb-angles";
import { hold, holdOf, letGo, limbIn, pinAt, sideOf, targetOf, withLimb, type Limb } from "./pins";

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

const whole = [-180, 180] as const;
const room = [-300, 300] as const;

/** The numbers of one part of the body. Writing gives a new pose; what else is in it stays. */
export function fieldsOf(part: Part, pose: Pose): PoseField[] {
  if (part === "body") return bodyFields(pose);
  if (part === "back") return backFields;
  if (part === "head") return headFields;
  return [
    ...placeFields(pose, part),
    ...(part.endsWith("arm") ? armFields(part) : legFields(part)),
  ];
}

const axisLabels = ["Across the picture (x)", "Height (y)", "Towards the viewer (z)"] as const;

function bodyFields({ anchor }: Pose): PoseField[] {
  const places = [0, 1, 2].map((axis): PoseField => ({
    id: `hips-${axis}`,
    label: `Hips: ${axisLabels[axis]!.toLowerCase()}`,
    unit: "cm",
    limits: room,
    read: (_, body) => body.spine[0]!.at[axis]!,
    write: (given, value) => {
      const pose = letGo(given);
      const at = [...solveSkeleton(pose).spine[0]!.at] as Vector;
      at[axis] = value;
      return tidy({ ...pose, anchor: { ...pose.anchor, at } });
    },
  }));
  const turns = (
    [
      ["pitch", "Lean", "0 upright, 90 face down, −90 on the back"],
      ["roll", "Tilt to the side", "To the person’s right is positive"],
      ["yaw", "Turn", "90 faces the viewer in a side view"],
    ] as const
  ).map(([key, label, hint]): PoseField => ({
    id: `pelvis-${key}`,
    label,
    hint,
    unit: "°",
    limits: whole,
    read: (pose) => pose.pelvis[key],
    write: (pose, value) => ({ ...pose, pelvis: { ...pose.pelvis, [key]: value } }),
  }));
  // Lying and sitting find their own height.
  return [...places.filter((_, axis) => !(anchor.rest && axis === 1)), ...turns];
}

const flexLabels = [
  ["Low back", "lumbar flexion"],
  ["Middle of the back", "mid-back flexion"],
  ["Upper back", "upper-back flexion"],
] as const;

const backFields: PoseField[] = [
  ...flexLabels.map(([label, joint], i): PoseField => ({
    id: `flex-${i}`,
    label,
    hint: "Rounded is positive, arched negative",
    unit: "°",
    limits: whole,
    range: jointRanges[joint],
    joint,
    read: (pose) => pose.spine.flex[i]!,
    write: (pose, value) => {
      const flex = [...pose.spine.flex] as [number, number, number];
      flex[i] = value;
      return { ...pose, spine: { ...pose.spine, flex } };
    },
  })),
  spineField("side", "Bend to the side", "spine side bend"),
  spineField("twist", "Twist", "spine twist"),
  breathField("belly", "Belly breathed out", [-4, 6]),
  breathField("ribs", "Ribs breathed wide", [-2, 4]),
];

function spineField(key: "side" | "twist", label: string, joint: Joint): PoseField {
  return {
    id: `spine-${key}`,
    label,
    hint: "To the person’s right is positive",
    unit: "°",
    limits: whole,
    range: jointRanges[joint],
    joint,
    read: (pose) => pose.spine[key],
    write: (pose, value) => ({ ...pose, spine: { ...pose.spine, [key]: value } }),
  };
}

function breathField(
  key: "belly" | "ribs",
  label: string,
  limits: readonly [number, number],
): PoseField {
  return {
    id: `spine-${key}`,
    label,
    unit: "cm",
    limits,
    read: (pose) => pose.spine[key] ?? 0,
    write: (pose, value) => ({ ...pose, spine: { ...pose.spine, [key]: value } }),
  };
}

const headFields: PoseField[] = (
  [
    ["neck", "Neck", "Bent forward is positive", "head flexion"],
    ["nod", "Nod", "Chin to the neck is positive", "head flexion"],
    ["turn", "Turn", "To the person’s right is positive", "head turn"],
    ["tilt", "Tilt", "To the person’s right is positive", undefined],
    ["glide", "Glide", "Forward is positive; a chin tuck is −3", undefined],
  ] as const
).map(([key, label, hint, joint]): PoseField => ({
  id: `head-${key}`,
  label,
  hint,
  unit: key === "glide" ? "cm" : "°",
  limits: key === "glide" ? [-5, 6] : whole,
  ...(joint && { range: jointRanges[joint], joint }),
  read: (pose, body) =>
    key === "neck" ? body.head.neck : key === "tilt" ? body.head.tilt : (pose.head[key] ?? 0),
  write: (pose, value) => {
    // A neck that is told its angle no longer finds it by lying on something.
    const { rest, ...head } = pose.head;
    const solved = solveSkeleton(pose).head;
    const told =
      key === "neck" || key === "tilt"
        ? { ...head, neck: solved.neck, tilt: solved.tilt }
        : { ...head, ...(rest !== undefined && { rest }) };
    return tidy({ ...pose, head: { ...told, [key]: value } });
  },
}));

/** Where a pinned limb is held: in the room, or from what it is pinned to. */
function placeFields(pose: Pose, limb: Limb): PoseField[] {
  const target = targetOf(pose, limb);
  if (target === undefined) return [];
  const inRoom = Array.isArray(target);
  const labels =
    inRoom || "on" in target ? axisLabels : (["Forward", "Up", "To the right"] as const);
  return [0, 1, 2].map((axis) => ({
    id: `${limb}-place-${axis}`,
    label: inRoom
      ? `Pinned: ${labels[axis]!.toLowerCase()}`
      : `From it: ${labels[axis]!.toLowerCase()}`,
    unit: "cm" as const,
    limits: room,
    read: (given: Pose) => {
      const now = targetOf(given, limb) ?? [0, 0, 0];
      return (Array.isArray(now) ? now : (now.offset ?? [0, 0, 0]))[axis]!;
    },
    write: (given: Pose, value: number) => {
      const now = targetOf(given, limb)!;
      const at = [...(Array.isArray(now) ? now : (now.offset ?? [0, 0, 0]))] as Vector;
      at[axis] = value;
      return pinAt(given, limb, Array.isArray(now) ? at : { ...now, offset: at });
    },
  }));
}

/** The arm's angles, however it is held. */
const armNow = (pose: Pose, body: Skeleton, side: Side) => {
  const arm = pose.arms[side];
  return "flex" in arm && !arm.hand && !arm.palm
    ? arm
    : freeArm(arm, body.arms[side], body.chest, side);
};

function armFields(limb: Limb): PoseField[] {
  const side = sideOf(limb);
  const { "shoulder elevation": up, "shoulder extension": back } = jointRanges;
  const root = (
    [
      ["flex", "Shoulder: forward and up", "Back is negative", [-back[1], up[1]]],
      ["abduct", "Shoulder: out to the side", undefined, [-45, up[1]]],
      ["rotate", "Shoulder: turned out", "Turned in is negative", [-90, 90]],
      ["elbow", "Elbow bent", undefined, jointRanges["elbow flexion"]],
    ] as const
  ).map(([key, label, hint, range]): PoseField => ({
    id: `${limb}-${key}`,
    label,
    hint,
    unit: "°",
    limits: whole,
    range,
    joint: key === "elbow" ? "elbow flexion" : key === "rotate" ? undefined : "shoulder elevation",
    read: (pose, body) => armNow(pose, body, side)[key],
    write: (given, value) => {
      const pose = hold(given, limb, "free");
      return tidy(withLimb(pose, limb, { ...limbIn(pose, limb), [key]: value } as never));
    },
  }));
  const wrist = (["flex", "deviate"] as const).map((key): PoseField => ({
    id: `${limb}-wrist-${key}`,
    label: key === "flex" ? "Wrist bent" : "Wrist to the little finger",
    hint: key === "flex" ? "Towards the palm is positive" : "To the thumb is negative",
    unit: "°",
    limits: whole,
    ...(key === "flex" && { range: jointRanges["wrist flexion"], joint: "wrist flexion" as const }),
    read: (pose, body) => armNow(pose, body, side).wrist?.[key] ?? 0,
    write: (pose, value) =>
      writeHand(pose, side, (arm) => ({ ...arm, wrist: { ...arm.wrist, [key]: value } })),
  }));
  return [
    ...root,
    ...wrist,
    {
      id: `${limb}-turn`,
      label: "Palm turned up",
      hint: "90 palm up, −90 palm down, 0 thumb up",
      unit: "°",
      limits: whole,
      read: (pose, body) => armNow(pose, body, side).turn ?? 0,
      write: (pose, value) => writeHand(pose, side, (arm) => ({ ...arm, turn: value })),
    },
    ...(["up", "forward"] as const).map((key): PoseField => ({
      id: `${limb}-scapula-${key}`,
      label: key === "up" ? "Shoulder shrugged" : "Shoulder drawn forward",
      hint: key === "up" ? undefined : "Shoulder blade squeezed back is negative",
      unit: "cm",
      limits: room,
      range: [-6, 8],
      read: (pose) => pose.arms[side].scapula?.[key] ?? 0,
      write: (pose, value) => {
        const arm = pose.arms[side];
        return withLimb(pose, limb, { ...arm, scapula: { ...arm.scapula, [key]: value } });
      },
    })),
  ];
}

/** Changes the hand in angles; an arm that is pinned stays pinned and is told the directions. */
function writeHand(
  pose: Pose,
  side: Side,
  change: (arm: ReturnType<typeof freeArm>) => ReturnType<typeof freeArm>,
): Pose {
  const limb: Limb = `${side}-arm`;
  const body = solveSkeleton(pose);
  const changed = change(armNow(pose, body, side));
  const arm = pose.arms[side];
  if (holdOf(pose, limb) === "free") {
    const { hand: _hand, palm: _palm, ...plain } = arm as typeof changed;
    return tidy(withLimb(pose, limb, { ...plain, wrist: changed.wrist, turn: changed.turn }));
  }
  const { wrist, fingers, palm } = solveSkeleton(withLimb(pose, limb, changed)).arms[side];
  const hand = unit(subtract(fingers, wrist));
  return tidy(withLimb(pose, limb, { ...arm, hand, palm }));
}

const legNow = (pose: Pose, body: Skeleton, side: Side) => {
  const leg = pose.legs[side];
  return "flex" in leg && !leg.toes ? leg : freeLeg(leg, body.legs[side], body.pelvis, side);
};

function legFields(limb: Limb): PoseField[] {
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
    read: (pose, body) => legNow(pose, body, side)[key],
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
    read: (pose) => pose.legs[side][key] ?? 0,
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

function writeAnkle(pose: Pose, side: Side, ankle: number): Pose {
  const limb: Limb = `${side}-leg`;
  const leg = pose.legs[side];
  const body = solveSkeleton(pose);
  const { toes: _toes, ...free } = { ...freeLeg(leg, body.legs[side], body.pelvis, side), ankle };
  if (holdOf(pose, limb) === "free") {
    const { toes: _told, ...plain } = leg;
    return tidy(withLimb(pose, limb, { ...plain, ankle } as typeof leg));
  }
  const { sole } = solveSkeleton(withLimb(letGo(pose, limb), limb, free)).legs[side];
  return tidy(withLimb(pose, limb, { ...leg, toes: sole }));
}
