import type { FigureData, Pose, Vector } from "@/lib/figure/schema";
import { segments } from "@/lib/figure/segments";
import { solveSkeleton } from "@/lib/figure/skeleton";
import { subtract } from "@/lib/figure/vector";
import { dragJoint, tidy, type DragOptions } from "./drag";
import { limbOfHandle, type Handle } from "./handles";
import { hold, holdOf, sideOf, withLimb } from "./pins";

/** So near, in centimetres, a dragged joint is drawn to what it may stand or lie on. */
const NEAR = 2.5;
const lying: Record<string, number> = {
  ankle: segments.ankleHeight,
  knee: 5.5,
  wrist: 4,
  elbow: 4,
};

/**
 * Where a joint comes to be that is dragged near to the floor, a step, a table or a wall: on it. For
 * the pointer only; what is typed or moved by keys is taken as it is.
 */
export function drawnTo(figure: FigureData, handle: Handle, [x, y, z]: Vector): Vector {
  const above = lying[handle.split("-")[1] ?? ""];
  if (above === undefined) return [x, y, z];
  const height = tops(figure, x).find((top) => Math.abs(y - above - top) < NEAR);
  const face = handle.endsWith("wrist") ? wallFace(figure, [x, y, z]) : undefined;
  return [face ?? x, height === undefined ? y : height + above, z];
}

/** A hand's thickness before a wall. */
const PALM = 3;

/** Where a hand comes to lie on a wall that it is near to or was dragged through; x, in centimetres. */
function wallFace({ props }: FigureData, [x, y]: Vector): number | undefined {
  for (const prop of props) {
    if (prop.kind !== "wall" || y > (prop.height ?? 160)) continue;
    const inwards = prop.faces === "left" ? -1 : 1;
    const before = (x - prop.x) * inwards;
    if (before < PALM + NEAR && before > -40) return prop.x + PALM * inwards;
  }
  return undefined;
}

/** The heights, in centimetres, of what there is to stand on at this place. */
const tops = ({ props }: FigureData, x: number): number[] => [
  0,
  ...props.flatMap((prop) =>
    (prop.kind === "step" || prop.kind === "table") && x > prop.from - 4 && x < prop.to + 4
      ? [prop.height]
      : [],
  ),
];

/** So far, in centimetres, may a standing foot be drawn up before it has left what it stands on. */
const LIFTED = 3.5;
/** Who bears weight on a hand or foot has shoulder or hip so far above it, in centimetres. */
const BEARING = 25;

export type BodyDrag = DragOptions & {
  /** What is put down stays there: a foot stands, a hand lies flat. */
  lands?: boolean;
};

/**
 * As `dragJoint`, and hands and feet behave as such: a foot that is lifted off what it stands on is
 * free from there, so that its ankle hangs as it did, and slides along the floor only as far as the
 * leg is long; a free foot that is put down stands, a free hand laid on wall or floor is pinned.
 */
export function dragAsBody(
  figure: FigureData,
  pose: Pose,
  handle: Handle,
  to: Vector,
  options: BodyDrag = {},
): Pose {
  const limb = limbOfHandle(handle);
  if (!limb || !/ankle|wrist/.test(handle)) return dragJoint(pose, handle, to, options);
  const dragged = handle.endsWith("ankle")
    ? dragFoot(figure, pose, handle, to, options)
    : dragJoint(pose, handle, to, options);
  const landed = options.lands && holdOf(dragged, limb) === "free";
  return landed ? land(figure, dragged, handle) : dragged;
}

/** How far a point is above or below the nearest thing that an ankle of a standing foot belongs to. */
const over = (figure: FigureData, [x, y]: Vector) =>
  Math.min(...tops(figure, x).map((top) => Math.abs(y - top - segments.ankleHeight)));

function dragFoot(
  figure: FigureData,
  pose: Pose,
  handle: Handle,
  to: Vector,
  options: BodyDrag,
): Pose {
  const side = sideOf(handle);
  const leg = pose.legs[side];
  const { ankle, hip } = solveSkeleton(pose).legs[side];
  const inRoom = "reach" in leg && Array.isArray(leg.reach) && (leg.pin ?? "ankle") === "ankle";
  if (!inRoom || over(figure, ankle) >= LIFTED) return dragJoint(pose, handle, to, options);
  if (over(figure, to) >= LIFTED && to[1] > ankle[1])
    return dragJoint(hold(pose, `${side}-leg`, "free"), handle, to, options);
  return dragJoint(pose, handle, alongFloor(hip, to), options);
}

/** The point at the same height that a leg from this hip reaches. */
function alongFloor(hip: Vector, to: Vector): Vector {
  const [dx, dy, dz] = [to[0] - hip[0], to[1] - hip[1], to[2] - hip[2]];
  const most = segments.thigh + segments.shank - 0.05;
  const reach = Math.sqrt(Math.max(0, most ** 2 - dy ** 2));
  const far = Math.hypot(dx, dz);
  if (far <= reach || reach === 0) return to;
  return [hip[0] + (dx * reach) / far, to[1], hip[2] + (dz * reach) / far];
}

function land(figure: FigureData, pose: Pose, handle: Handle): Pose {
  const limb = limbOfHandle(handle)!;
  const side = sideOf(handle);
  const { legs, arms } = solveSkeleton(pose);
  if (limb.endsWith("leg")) {
    const { ankle, hip, sole } = legs[side];
    if (hip[1] < ankle[1] + BEARING || over(figure, ankle) > 0.01) return pose;
    const pinned = hold(pose, limb, "end");
    return tidy(withLimb(pinned, limb, { ...pinned.legs[side], toes: level(sole) }));
  }
  const { wrist, shoulder, fingers } = arms[side];
  const face = wallFace(figure, wrist);
  const onWall = face !== undefined && Math.abs(face - wrist[0]) < 0.1;
  const onFloor =
    shoulder[1] > wrist[1] + BEARING &&
    tops(figure, wrist[0]).some((top) => Math.abs(wrist[1] - top - lying.wrist!) < 0.01);
  if (!onWall && !onFloor) return pose;
  const pinned = hold(pose, limb, "end");
  const flat = onWall
    ? { hand: [0, 1, 0] as Vector, palm: [Math.sign(wrist[0] - shoulder[0]) || 1, 0, 0] as Vector }
    : { hand: level(subtract(fingers, wrist)), palm: [0, -1, 0] as Vector };
  return tidy(withLimb(pinned, limb, { ...pinned.arms[side], ...flat }));
}

/** The direction along the floor; forwards when it points straight up or down. */
function level([x, , z]: Vector): Vector {
  const flat = Math.hypot(x, z);
  return flat > 0.3 ? [x / flat, 0, z / flat] : [1, 0, 0];
}
