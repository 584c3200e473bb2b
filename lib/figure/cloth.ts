import type { Camera } from "./camera";
import { polygon, polyline } from "./paths";
import { paint, shape, type Shape } from "./paint";
import { locate } from "./places";
import type { PropOf } from "./prop-schema";
import type { Vector } from "./schema";
import type { Skeleton } from "./joints";
import { add, between, cross, distance, scale, subtract, unit } from "./vector";

const FOLDS = 5;
const STEPS = 6;
/** How far curling toes have drawn it in after a few grips, in centimetres a degree. */
const DRAWN = 0.16;

/**
 * A towel spread on the floor between its ends. It keeps its length: where the ends have come
 * nearer, it lies in folds, as high as the rest of it needs (the length of a flat cosine wave).
 */
export function drawCloth(prop: PropOf<"towel">, body: Skeleton, camera: Camera) {
  const [from, end] = prop.ends!.map((place) => onFloor(locate(place, body))) as [Vector, Vector];
  const curl = prop.drawnBy ? Math.max(0, -body.legs[prop.drawnBy].toeBend) : 0;
  const to = add(end, scale(unit(subtract(from, end)), curl * DRAWN));
  const apart = Math.max(1, distance(from, to));
  const spare = Math.max(0, (prop.length ?? apart) / apart - 1);
  const high = (2 * apart * Math.sqrt(spare)) / (Math.PI * FOLDS);
  const breadth = scale(unit(cross(unit(subtract(to, from)), [0, 1, 0])), prop.flat!);
  const at = (t: number, edge: number) => {
    const lift = (high / 2) * (1 - Math.cos(2 * Math.PI * FOLDS * t));
    return camera.project(add(add(between(from, to, t), [0, lift, 0]), scale(breadth, edge)));
  };
  const along = Array.from({ length: FOLDS * STEPS + 1 }, (_, i) => i / (FOLDS * STEPS));
  const sheet = [...along.map((t) => at(t, 1)), ...along.toReversed().map((t) => at(t, -1))];
  const creases = Array.from({ length: FOLDS }, (_, i) => (i + 0.5) / FOLDS)
    .map((t) => polyline([at(t, 1), at(t, -1)]))
    .join("");
  const lines: Shape = { d: creases, fill: "none", line: { colour: paint.matEdge, width: 1.6 } };
  return {
    depth: camera.depth(between(from, to, 0.5)),
    shapes: [shape(polygon(sheet), paint.mat), lines],
  };
}

const onFloor = ([x, , z]: Vector): Vector => [x, 0.4, z];
