import type { LimbStyle, Tint } from "./limb-style";
import type { Muscle, MuscleRegion } from "./muscle-schema";
import { capsule } from "./paths";
import { paint, plain, type Shape } from "./paint";
import type { Vector } from "./schema";
import type { ArmJoints, LegJoints } from "./joints";
import { across, add, between, cross, outward, scale, subtract, unit } from "./vector";

export const TINT_OPACITY = 0.78;

/** The regions, each once for every side that it is on. */
export const tintsOf = (muscles: readonly Muscle[] | undefined): Tint[] =>
  (muscles ?? []).flatMap(({ region, side }) =>
    (side ? [side] : (["left", "right"] as const)).map((one) => ({ region, side: one })),
  );

/** A bone and the side of it where the muscle lies, in the room's axes. */
type Bone = { from: Vector; to: Vector; way: Vector };
/** Where a muscle lies along its bone, how far beside it, and its half widths, in centimetres. */
type Belly = { from: number; to: number; off: number; wide: number; narrow: number };

const thigh: Belly = { from: 0.2, to: 0.82, off: 3, wide: 4, narrow: 2.8 };
const inner: Belly = { from: 0.12, to: 0.65, off: 3, wide: 4, narrow: 2.8 };
const calf: Belly = { from: 0.14, to: 0.55, off: 2.2, wide: 3.4, narrow: 2.2 };
const shin: Belly = { from: 0.2, to: 0.75, off: 2, wide: 2.6, narrow: 1.8 };
const sole: Belly = { from: 0.2, to: 0.9, off: 0, wide: 2, narrow: 1.7 };
const cap: Belly = { from: 0, to: 0.32, off: 0, wide: 4.6, narrow: 2.8 };
const upperArm: Belly = { from: 0.35, to: 0.85, off: 1.6, wide: 2.8, narrow: 2.2 };
const forearm: Belly = { from: 0.12, to: 0.7, off: 1, wide: 2.6, narrow: 1.8 };
const palm: Belly = { from: 0.2, to: 0.5, off: 0, wide: 2.4, narrow: 2.4 };

/** The tints of a leg, laid over it: on its front, back, inner or outer side. */
export function legTints(leg: LegJoints, style: LimbStyle): Shape[] {
  const { hip, knee, ankle, front } = leg;
  const out = scale(unit(cross(unit(subtract(knee, hip)), front)), -outward[style.side]);
  const ahead = unit(across(leg.sole, unit(subtract(ankle, knee))), front);
  const onThigh = (way: Vector): Bone => ({ from: hip, to: knee, way });
  const onShank = (way: Vector): Bone => ({ from: knee, to: ankle, way });
  return tinted(style, {
    quadriceps: [onThigh(front), thigh],
    hamstrings: [onThigh(scale(front, -1)), thigh],
    adductors: [onThigh(scale(out, -1)), inner],
    "outer-thigh": [onThigh(out), thigh],
    calf: [onShank(scale(ahead, -1)), calf],
    shin: [onShank(ahead), shin],
    foot: [{ from: leg.heel, to: leg.ball, way: leg.sole }, sole],
  });
}

/** The tints of an arm. */
export function armTints(arm: ArmJoints, style: LimbStyle): Shape[] {
  const { shoulder, elbow, wrist, fingers, front } = arm;
  const flexor = unit(across(arm.palm, unit(subtract(wrist, elbow))), arm.palm);
  const onUpper = (way: Vector): Bone => ({ from: shoulder, to: elbow, way });
  const onLower = (way: Vector): Bone => ({ from: elbow, to: wrist, way });
  return tinted(style, {
    deltoid: [onUpper(front), cap],
    biceps: [onUpper(front), upperArm],
    triceps: [onUpper(scale(front, -1)), upperArm],
    "forearm-front": [onLower(flexor), forearm],
    "forearm-back": [onLower(scale(flexor, -1)), forearm],
    hand: [{ from: wrist, to: fingers, way: arm.palm }, palm],
  });
}

function tinted(
  { tints, side, camera, scale: scaling }: LimbStyle,
  regions: Partial<Record<MuscleRegion, [Bone, Belly]>>,
): Shape[] {
  return tints.flatMap((tint): Shape[] => {
    const found = tint.side === side ? regions[tint.region] : undefined;
    if (!found) return [];
    const [bone, belly] = found;
    const place = (t: number) =>
      camera.project(add(between(bone.from, bone.to, t), scale(bone.way, belly.off)));
    const [wide, narrow] = [belly.wide * scaling, belly.narrow * scaling];
    const d = capsule(place(belly.from), wide, place(belly.to), narrow);
    return [plain(d, paint.muscle, TINT_OPACITY)];
  });
}
