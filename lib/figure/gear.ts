import type { Camera } from "./camera";
import { drawCloth } from "./cloth";
import { capsule, circle, openCurve, polygon } from "./paths";
import { paint, plain, shape, type Shape } from "./paint";
import { locate } from "./places";
import type { PropOf } from "./prop-schema";
import { outline, wrap, type Round } from "./rounds";
import type { Prop, Vector } from "./schema";
import type { Skeleton } from "./joints";
import { add, across, between, cross, distance, scale, subtract, unit } from "./vector";

type Drawn = { depth: number; shapes: Shape[] };

/** What is held, worn or rolled, where the body of this pose has it. */
export function drawGear(
  prop: Prop,
  body: Skeleton,
  camera: Camera,
  scaling: number,
): Drawn | undefined {
  const rod = (a: Vector, b: Vector, radius: number, fill: string) =>
    shape(capsule(camera.project(a), radius * scaling, camera.project(b), radius * scaling), fill);
  switch (prop.kind) {
    case "towel":
      if (!prop.ends) return drawRoll(prop, body, camera);
      return prop.flat ? drawCloth(prop, body, camera) : drawStrap(prop, body, camera, scaling);
    case "band":
      return drawStrap(prop, body, camera, scaling);
    case "roller":
      return drawRoll(prop, body, camera);
    case "ball": {
      const at = locate(prop.at, body);
      const [x, y] = camera.project(at);
      const radius = prop.radius * scaling;
      const shine = circle([x - radius * 0.3, y - radius * 0.35], radius * 0.28);
      return {
        depth: camera.depth(at),
        shapes: [
          shape(circle([x, y], radius), paint.gear),
          plain(shine, "#fff", prop.radius > 6 ? 0.28 : 0),
        ],
      };
    }
    case "stick": {
      const [from, to] = prop.ends.map((end) => locate(end, body)) as [Vector, Vector];
      const way = scale(unit(subtract(to, from)), prop.beyond ?? 12);
      return {
        depth: camera.depth(between(from, to, 0.5)) + 6,
        shapes: [rod(subtract(from, way), add(to, way), 1.5, paint.gear)],
      };
    }
    case "dumbbell": {
      const arm = body.arms[prop.hand];
      const grip = between(arm.wrist, arm.fingers, 0.5);
      const way = unit(prop.along ?? cross(unit(subtract(arm.fingers, arm.wrist)), arm.palm));
      const [a, b] = [add(grip, scale(way, -8)), add(grip, scale(way, 8))];
      const plate = (at: Vector) =>
        rod(add(at, scale(way, -2)), add(at, scale(way, 2)), 3.8, paint.gearEdge);
      return {
        depth: camera.depth(grip) + 40,
        shapes: [rod(a, b, 1.4, paint.gear), plate(a), plate(b)],
      };
    }
    case "cuff": {
      const at = locate({ at: prop.on }, body);
      const [side] = prop.on.split("-") as ["left" | "right"];
      const leg = body.legs[side];
      const arm = body.arms[side];
      const from = prop.on.endsWith("wrist") ? arm?.elbow : leg?.knee;
      const way = unit(subtract(at, from ?? add(at, [0, 1, 0])));
      return {
        depth: camera.depth(at) + 30,
        shapes: [rod(add(at, scale(way, -8)), add(at, scale(way, -3)), 5, paint.gear)],
      };
    }
    default:
      return undefined;
  }
}

/** A cylinder: its body and the end that faces the viewer. */
function drawRoll(prop: PropOf<"roller" | "towel">, body: Skeleton, camera: Camera): Drawn {
  const at = locate(prop.at ?? [0, 0, 0], body);
  const axis = unit(prop.along ?? [0, 0, 1], [0, 0, 1]);
  const radius = prop.radius ?? (prop.kind === "roller" ? 7.5 : 4.5);
  const half = (prop.length ?? 40) / 2;
  const one = unit(across([0, 1, 0], axis), [1, 0, 0]);
  const two = cross(axis, one);
  const disc = (sign: number): Round => ({
    at: add(at, scale(axis, half * sign)),
    axes: [scale(one, radius), scale(two, radius), [0, 0, 0]],
  });
  const near = camera.depth(axis) > camera.depth([0, 0, 0]) ? 1 : -1;
  const all = wrap([...outline(camera, disc(-1), 16), ...outline(camera, disc(1), 16)], 20);
  const [side, end] =
    prop.kind === "roller" ? [paint.gear, paint.gearEdge] : [paint.matEdge, paint.mat];
  return {
    depth: camera.depth(at),
    shapes: [shape(polygon(all), side), shape(polygon(outline(camera, disc(near), 16)), end)],
  };
}

/** A band or a strap: a line from end to end, hanging through when slack, or a closed loop. */
function drawStrap(
  prop: PropOf<"band" | "towel">,
  body: Skeleton,
  camera: Camera,
  scaling: number,
): Drawn {
  const places = [prop.ends![0], ...(prop.via ?? []), prop.ends![1]];
  const points = places.map((place) => locate(place, body));
  const slack = prop.kind === "band" ? (prop.slack ?? 0) : 0;
  const width = (prop.kind === "band" ? 2.2 : 3.6) * Math.max(1, Math.sqrt(scaling));
  const colour = prop.kind === "band" ? paint.gear : paint.matEdge;
  const line = (d: string, own: string, extra: number): Shape => ({
    d,
    fill: "none",
    line: { colour: own, width: Math.round((width + extra) * 10) / 10 },
  });
  const paths: string[] = [];
  if (prop.kind === "band" && prop.loop) {
    const [a, b] = [points[0]!, points.at(-1)!];
    const way = unit(subtract(b, a));
    const aside = scale(unit(across(camera.towards, way), [0, 1, 0]), 0);
    const up = unit(cross(way, camera.towards), [0, 1, 0]);
    const around = (at: Vector, sign: number, out: number) =>
      add(at, add(add(scale(up, 5 * sign), scale(way, out)), aside));
    const ring = [
      around(a, 1, 0),
      around(b, 1, 0),
      around(b, 0, 6),
      around(b, -1, 0),
      around(a, -1, 0),
      around(a, 0, -6),
      around(a, 1, 0),
    ];
    paths.push(openCurve(ring.map(camera.project)));
  } else {
    const hung = points.flatMap((at, i) => {
      const next = points[i + 1];
      if (!next) return [at];
      if (slack === 0) return [at];
      const dip: Vector = [0, -slack, 0];
      const sagging = (t: number) => add(between(at, next, t), scale(dip, 4 * t * (1 - t)));
      return [at, sagging(0.25), sagging(0.5), sagging(0.75)];
    });
    const screen = hung.map(camera.project);
    paths.push(slack > 0 ? openCurve(screen) : `M${polygon(screen).slice(1, -1)}`);
  }
  const middle = points.reduce((best, at) => (camera.depth(at) > camera.depth(best) ? at : best));
  const long = distance(points[0]!, points.at(-1)!);
  return {
    depth: camera.depth(middle) + (long > 5 ? 8 : 4),
    shapes: paths.flatMap((d) => [line(d, paint.line, 1.6), line(d, colour, 0)]),
  };
}
