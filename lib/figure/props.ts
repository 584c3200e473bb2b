import type { Camera } from "./camera";
import { polygon } from "./paths";
import { paint, plain, type Part, type Shape } from "./paint";
import { propBoxes, type Box } from "./prop-boxes";
import { drawGear } from "./gear";
import type { Prop, Vector } from "./schema";
import type { Skeleton } from "./joints";

/** Behind everything and in front of everything, as depths. */
const FAR = -1000;

/**
 * A prop at its depth. What stands in the room is behind the body unless it says otherwise; what is
 * held or rolled lies at its own depth, so that a hand may be before it and a leg behind.
 */
export function drawProp(
  prop: Prop,
  index: number,
  skeleton: Skeleton,
  camera: Camera,
  scale: number,
): Part {
  const layer = "layer" in prop ? prop.layer : undefined;
  const boxes = propBoxes(prop);
  const gear = boxes.length === 0 ? drawGear(prop, skeleton, camera, scale) : undefined;
  const shapes = gear?.shapes ?? boxes.flatMap((box, i) => drawBox(box, camera, colours(prop, i)));
  const depth =
    layer === "front" ? -FAR + index : layer === "behind" || !gear ? FAR + index : gear.depth;
  return { key: `prop-${index}`, depth, shapes };
}

function colours(prop: Prop, box: number): readonly [light: string, dark: string] {
  if (prop.kind === "mat") return [paint.mat, paint.matEdge];
  if (prop.kind === "wall" && box === 0) return [paint.floor, paint.floor];
  return [paint.prop, paint.propEdge];
}

/** The floor under the figure, behind all. */
export const drawGround = (ground: Box, camera: Camera): Part => ({
  key: "ground",
  depth: FAR - 1,
  shapes: drawBox(ground, camera, [paint.floor, paint.floor]).slice(2),
});

function drawBox(
  { from, to }: Box,
  camera: Camera,
  [light, dark]: readonly [light: string, dark: string],
): Shape[] {
  const x = camera.towards[0] >= 0 ? to[0] : from[0];
  const z = camera.towards[2] >= 0 ? to[2] : from[2];
  const faces: [Vector[], string][] = [
    [
      [
        [x, from[1], from[2]],
        [x, to[1], from[2]],
        [x, to[1], to[2]],
        [x, from[1], to[2]],
      ],
      light,
    ],
    [
      [
        [from[0], from[1], z],
        [from[0], to[1], z],
        [to[0], to[1], z],
        [to[0], from[1], z],
      ],
      dark,
    ],
    [
      [
        [from[0], to[1], from[2]],
        [to[0], to[1], from[2]],
        [to[0], to[1], to[2]],
        [from[0], to[1], to[2]],
      ],
      light,
    ],
  ];
  return faces.map(([corners, fill]) => plain(polygon(corners.map(camera.project)), fill));
}
