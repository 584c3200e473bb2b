import type { Camera } from "./camera";
import { capsule, circle, polygon, smooth } from "./paths";
import { paint, plain, shape, type Shape } from "./paint";
import { outline, surface, wrap, type Round } from "./rounds";
import type { Vector } from "./schema";
import { thickness } from "./segments";
import type { Skeleton } from "./joints";
import { add, dot, scale, unit } from "./vector";

/** Hair covers what lies on this side of a plane: back and crown, in the head's own axes. */
const hairline = { towards: unit([-0.8, 0.6, 0]), from: 0.12 };

/** Directions spread evenly over a ball (golden spiral), for the hair's outline. */
const ball: Vector[] = Array.from({ length: 240 }, (_, i) => {
  const up = 1 - (2 * i + 1) / 240;
  const round = Math.sqrt(1 - up * up);
  const angle = i * Math.PI * (3 - Math.sqrt(5));
  return [round * Math.cos(angle), up, round * Math.sin(angle)];
});

/** Neck, head, hair and so much face that its direction is plain. Neutral on purpose. */
export function drawHead(skeleton: Skeleton, camera: Camera, scaling: number): Shape[] {
  const { at, frame } = skeleton.head;
  const base = skeleton.spine.at(-1)!;
  const { up, forward, right } = thickness.head;
  const skull: Round = {
    at,
    axes: [scale(frame.f, forward), scale(frame.u, up), scale(frame.r, right)],
  };
  const seen = (direction: Vector) => dot(normal(skull, direction), camera.towards);
  const nape = add(at, add(scale(frame.u, -4), scale(frame.f, -2)));
  const neck = capsule(
    camera.project(base.at),
    (thickness.neck + 1) * scaling,
    camera.project(nape),
    thickness.neck * scaling,
  );

  const hair = ball.filter((way) => dot(way, hairline.towards) > hairline.from);
  const front = hair.filter((way) => seen(way) > -0.05);
  const place = (way: Vector) => camera.project(surface(skull, way, 1.04));

  const nose = camera.project(surface(skull, unit([1, -0.12, 0]), 1.06));
  const chin = camera.project(surface(skull, unit([0.62, -0.85, 0]), 0.86));
  const face =
    smooth(outline(camera, skull)) + circle(nose, 1.7 * scaling) + circle(chin, 3 * scaling);
  // What is turned away shrinks to nothing, so that the outline keeps its commands.
  const eyes = [-0.42, 0.42]
    .map((offset): Vector => unit([0.88, 0.1, offset]))
    .map((way) => spotOn(way, 1.1 * open(seen(way), 0.12)));
  const ears = [-1, 1]
    .map((offset): Vector => unit([-0.08, -0.08, offset]))
    .map((way) => spotOn(way, 2 * open(seen(way), 0.3)));

  return [
    shape(neck, paint.skin),
    shape(polygon(wrap(hair.map(place))), paint.hair),
    shape(face, paint.skin),
    shape(
      polygon(front.length > 3 ? wrap(front.map(place)) : wrap([camera.project(at)])),
      paint.hair,
    ),
    shape(ears.join(""), paint.skin),
    plain(eyes.join(""), paint.line),
  ];

  function spotOn(way: Vector, radius: number) {
    return circle(camera.project(surface(skull, way)), radius * scaling);
  }
}

const open = (seen: number, from: number) => (seen > from ? 1 : 0);

/** Outward direction of an ellipsoid's surface, in the room. */
function normal(round: Round, way: Vector): Vector {
  return unit(
    round.axes.reduce<Vector>(
      (sum, axis, i) => add(sum, scale(axis, way[i]! / dot(axis, axis))),
      [0, 0, 0],
    ),
  );
}
