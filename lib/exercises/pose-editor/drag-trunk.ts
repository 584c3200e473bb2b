import type { Pose, Vector } from "@/lib/figure/schema";
import { solveSkeleton } from "@/lib/figure/skeleton";
import { underHead } from "@/lib/figure/trunk";
import { letGo } from "./pins";
import { turnDials, type Dial } from "./turn-dials";

const wrapped = (angle: number) => angle - 360 * Math.round(angle / 360);
/** So far may one drag turn a part; the ranges of the joints are said, not forced. */
const free: Dial = { least: -120, most: 120 };

/** Bends the neck, forwards and to the side, until the head is as near to the point as it comes. */
export function dragHead(given: Pose, to: Vector): Pose {
  const pose = liftHead(given);
  const bent = ([neck = 0, tilt = 0]: number[]): Pose => ({
    ...pose,
    head: {
      ...pose.head,
      neck: wrapped(pose.head.neck + neck),
      tilt: wrapped(pose.head.tilt + tilt),
    },
  });
  return bent(turnDials([free, free], (by) => solveSkeleton(bent(by)).head.at, to));
}

/** The head as it is, lying on nothing. */
function liftHead(pose: Pose): Pose {
  if (pose.head.rest === undefined) return pose;
  const { neck, tilt } = solveSkeleton(pose).head;
  const { rest: _rest, ...head } = pose.head;
  return { ...pose, head: { ...head, neck, tilt } };
}

/** A head that lay on something and that the trunk has taken away from it is carried again. */
function carryHead(before: Pose, after: Pose): Pose {
  const { rest } = after.head;
  if (rest === undefined) return after;
  const off = Math.abs(underHead(solveSkeleton(after).head) - rest);
  if (off < 1) return after;
  const { neck, tilt } = solveSkeleton(before).head;
  const { rest: _rest, ...head } = after.head;
  return { ...after, head: { ...head, neck, tilt } };
}

/** How much of a bend each stretch of the back takes: lumbar, mid, upper. */
const shares = [0.4, 0.35, 0.25] as const;

/** Leans the whole trunk from the hips, or bends the back; the hips stay where they are. */
export function dragSpine(given: Pose, how: "lean" | "bend", to: Vector): Pose {
  const pose = letGo(given);
  const level = how === "lean" ? 4 : 3;
  const moved = ([ahead = 0, side = 0]: number[]): Pose =>
    how === "lean"
      ? {
          ...pose,
          pelvis: {
            ...pose.pelvis,
            pitch: wrapped(pose.pelvis.pitch + ahead),
            roll: wrapped(pose.pelvis.roll + side),
          },
        }
      : {
          ...pose,
          spine: {
            ...pose.spine,
            flex: pose.spine.flex.map((angle, i) =>
              wrapped(angle + ahead * shares[i]!),
            ) as Pose["spine"]["flex"],
            side: wrapped(pose.spine.side + side),
          },
        };
  const at = (by: number[]) => solveSkeleton(moved(by)).spine[level]!.at;
  return carryHead(given, moved(turnDials([free, free], at, to)));
}

/**
 * Moves the body with its hips. Who lies on the floor is lifted off it by a drag of more than 3 cm;
 * less than that, the height is found as before. With `keepShoulders` the trunk turns over the
 * shoulders instead.
 */
export function dragHips(given: Pose, to: Vector, keepShoulders: boolean): Pose {
  const body = solveSkeleton(given);
  if (keepShoulders) {
    const point = "shoulders" as const;
    const pose: Pose = { ...given, anchor: { point, at: body.spine[4]!.at } };
    const moved = ([pitch = 0, roll = 0]: number[]): Pose => ({
      ...pose,
      pelvis: {
        ...pose.pelvis,
        pitch: wrapped(pose.pelvis.pitch + pitch),
        roll: wrapped(pose.pelvis.roll + roll),
      },
    });
    const at = (by: number[]) => solveSkeleton(moved(by)).spine[0]!.at;
    return carryHead(given, moved(turnDials([free, free], at, to)));
  }
  const { rest, height } = given.anchor;
  const stays = rest === "trunk" && Math.abs(to[1] - body.spine[0]!.at[1]) < 3;
  if (!stays) return carryHead(given, { ...withFeet(given), anchor: { point: "hips", at: to } });
  return { ...given, anchor: { point: "hips", at: to, rest, height } };
}

/** A foot that carries the body and is given by angles is told to stay where it is. */
function withFeet(pose: Pose): Pose {
  return pose.anchor.point === "hips" ? pose : letGo(pose);
}

/** Whether somebody lies so that a drag of the hips would leave the shoulders on the floor. */
export function liesDown(pose: Pose): boolean {
  const { chest, spine } = solveSkeleton(pose);
  return Math.abs(chest.u[1]) < 0.6 && spine[4]!.at[1] < 30;
}
