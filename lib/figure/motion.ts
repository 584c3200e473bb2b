import type { BodyPoint, Pose, Vector } from "./schema";
import type { Skeleton } from "./skeleton";

/**
 * The pose at `t` (0 first, 1 second) between two key poses. Numbers go straight; a limb that is
 * described in another way in the second pose (an angle against a target) changes at the middle,
 * so write both poses of a moving limb alike.
 */
export function blendPoses(first: Pose, second: Pose, t: number): Pose {
  return blend(first, second, t) as Pose;
}

function blend(a: unknown, b: unknown, t: number): unknown {
  if (typeof a === "number" && typeof b === "number") return a + (b - a) * t;
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length)
    return a.map((item, i) => blend(item, b[i], t));
  if (isRecord(a) && isRecord(b) && sameKeys(a, b))
    return Object.fromEntries(Object.keys(a).map((key) => [key, blend(a[key], b[key], t)]));
  return t < 0.5 ? a : b;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const sameKeys = (a: object, b: object) =>
  Object.keys(a).sort().join() === Object.keys(b).sort().join();

/** Where a named point of the body is, in centimetres. */
export function bodyPoint({ spine, head, arms, legs }: Skeleton, point: BodyPoint): Vector {
  switch (point) {
    case "hips":
      return spine[0]!.at;
    case "waist":
      return spine[1]!.at;
    case "chest":
      return spine[3]!.at;
    case "shoulders":
      return spine[4]!.at;
    case "head":
      return head.at;
    case "left-knee":
      return legs.left.knee;
    case "right-knee":
      return legs.right.knee;
    case "left-ankle":
      return legs.left.ankle;
    case "right-ankle":
      return legs.right.ankle;
    case "left-wrist":
      return arms.left.wrist;
    case "right-wrist":
      return arms.right.wrist;
    case "left-shoulder":
      return arms.left.shoulder;
    case "right-shoulder":
      return arms.right.shoulder;
  }
}
