import { figureSchema, type FigureData, type Pose } from "@/lib/figure/schema";
import { solveSkeleton } from "@/lib/figure/skeleton";
import { letGo, withLimb, type Limb } from "./pins";
import { flipArm, flipLeg, otherSide } from "./mirror";

export type Accepted = { figure: FigureData } | { refused: string };

/**
 * The figure as it is kept, or a sentence on why it cannot be: everything that leaves the editor
 * passes `figureSchema` and can be drawn.
 */
export function accept(figure: FigureData): Accepted {
  const kept = figureSchema.safeParse(JSON.parse(JSON.stringify(figure)));
  if (!kept.success) {
    const [issue] = kept.error.issues;
    const last = issue?.path.at(-1);
    if (issue?.path.at(-1) === "name") return { refused: "Give every pose a name." };
    if (last === "alt") return { refused: "Write 20 to 600 characters for who cannot see it." };
    return { refused: "That leaves what can be drawn: nothing lies beyond 300 cm or 180°." };
  }
  try {
    kept.data.poses.forEach(solveSkeleton);
  } catch {
    return { refused: "Two limbs would be pinned to one another. Pin one of them to the room." };
  }
  return { figure: kept.data };
}

/** Whether left and right of a pose can be alike: it faces along the picture and leans to no side. */
export function isEven({ pelvis, spine }: Pose): boolean {
  const aside = [pelvis.roll, pelvis.yaw, spine.side, spine.twist];
  return aside.every((angle) => Math.abs(angle) < 1);
}

/** The pose with the other limb of the pair as this one. */
export function evenOut(given: Pose, limb: Limb): Pose {
  const other = otherSide(limb);
  const pose = letGo(given, other);
  const side = limb.startsWith("left") ? "left" : "right";
  return withLimb(
    pose,
    other,
    limb.endsWith("arm") ? flipArm(pose.arms[side]) : flipLeg(pose.legs[side]),
  );
}
