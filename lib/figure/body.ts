import type { Frame } from "./frame";
import { drawHead } from "./head";
import { drawArm, drawLeg } from "./limbs";
import { tintsOf } from "./muscles";
import type { Part } from "./paint";
import { drawGround, drawProp } from "./props";
import { sides, type FigureData, type Pose } from "./schema";
import type { Skeleton } from "./joints";
import { drawTorso } from "./torso";
import { trunkTints } from "./trunk-muscles";

/** All that is seen of one pose, each part at its depth: props, trunk, head, limbs. */
export function drawParts(
  figure: FigureData,
  pose: Pose,
  skeleton: Skeleton,
  { camera, scale, ground }: Pick<Frame, "camera" | "scale" | "ground">,
): Part[] {
  const trunk = camera.depth(skeleton.spine[2]!.at);
  // Seen from the front neither side is the far one.
  const facing = camera.depth(skeleton.pelvis.r);
  const tints = tintsOf(figure.muscles);
  const behind = camera.depth(skeleton.head.at) < camera.depth(skeleton.spine[4]!.at) - 14;
  const torso: Part = {
    key: "torso",
    depth: trunk,
    shapes: [
      ...drawTorso(skeleton, camera),
      ...trunkTints(
        skeleton,
        camera,
        scale,
        tints.filter(({ region }) => !region.startsWith("neck")),
      ),
    ],
  };
  const head: Part = {
    key: "head",
    depth: behind ? trunk - 0.01 : trunk + 0.01,
    shapes: drawHead(skeleton, camera, scale),
  };
  const neck = trunkTints(
    skeleton,
    camera,
    scale,
    tints.filter(({ region }) => region.startsWith("neck")),
  );
  head.shapes.splice(1, 0, ...neck);
  const limbs = sides.flatMap((side) => {
    const far = side === "left" ? facing > 0.4 : facing < -0.4;
    const style = { side, far, camera, scale, tints };
    return [
      ...drawLeg(skeleton.legs[side], pose.legs[side], style),
      ...drawArm(skeleton.arms[side], pose.arms[side], style),
    ];
  });
  const props = figure.props.map((prop, i) => drawProp(prop, i, skeleton, camera, scale));
  const floor = ground ? [drawGround(ground, camera)] : [];
  return [...floor, ...props, torso, head, ...limbs];
}

/** From the farthest to the nearest. */
export const byDepth = (a: Part, b: Part) => a.depth - b.depth;
