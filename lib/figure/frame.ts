import { cameraFor, type Camera, type Point } from "./camera";
import { arrowWays, type ArrowWay } from "./arrow";
import { locate, pointOf } from "./places";
import { groundOf } from "./ground";
import { propBoxes, type Box } from "./prop-boxes";
import { picture } from "./moving-markup";
import type { FigureData, Prop, Vector } from "./schema";
import { thickness } from "./segments";
import type { Skeleton } from "./joints";
import { solveSkeleton } from "./skeleton";
import { torsoRounds } from "./torso";
import { outline, type Round } from "./rounds";
import { add, scale as stretch } from "./vector";

export { picture };

/** A figure made ready to draw: its poses solved and its camera set so that all of them fit. */
export type Frame = {
  camera: Camera;
  skeletons: Skeleton[];
  scale: number;
  arrows: ArrowWay[];
  ground: Box | undefined;
};

/**
 * Fits every pose, prop and arrow of the figure into one picture, so that nothing jumps between
 * poses; a close-up fits what it is on, and lets the rest be cut.
 */
export function frameFigure(figure: FigureData): Frame {
  const skeletons = figure.poses.map(solveSkeleton);
  const camera = cameraFor(figure);
  const ways = arrowWays(figure, camera);
  const ground = groundOf(figure, skeletons);
  const { fit, centre } = figure.crop
    ? closeUp(figure.crop, skeletons, camera)
    : wholeFigure(figure, skeletons, camera, ways, ground);
  const place = ([x, y]: Point): Point => [
    picture.width / 2 + (x - centre[0]) * fit,
    picture.height / 2 + (y - centre[1]) * fit,
  ];
  return {
    skeletons,
    ground,
    scale: fit,
    arrows: ways.map((way) => ({ ...way, points: way.points.map(place) })),
    camera: { ...camera, project: (point) => place(camera.project(point)) },
  };
}

function closeUp(crop: NonNullable<FigureData["crop"]>, skeletons: Skeleton[], camera: Camera) {
  const points = skeletons.map((body) =>
    camera.project(add(pointOf(crop.on, body), crop.offset ?? [0, 0, 0])),
  );
  const middle = (axis: 0 | 1) =>
    (Math.min(...points.map((at) => at[axis])) + Math.max(...points.map((at) => at[axis]))) / 2;
  return { fit: picture.height / crop.span, centre: [middle(0), middle(1)] as Point };
}

function wholeFigure(
  figure: FigureData,
  skeletons: Skeleton[],
  camera: Camera,
  ways: readonly ArrowWay[],
  ground: Box | undefined,
) {
  const points = [
    ...skeletons.flatMap((skeleton) => bodyOutline(skeleton, camera)),
    ...[...figure.props.flatMap(propBoxes), ...(ground ? [ground] : [])]
      .flatMap(corners)
      .map(camera.project),
    ...figure.props
      .flatMap((prop) => skeletons.flatMap((body) => gearCorners(prop, body)))
      .map(camera.project),
  ];
  const arrows = ways.flatMap((way) => way.points);
  const extents = (all: Point[]) =>
    [extent(all.map(([x]) => x)), extent(all.map(([, y]) => y))] as const;
  const fitTo = ([[left, right], [top, bottom]]: ReturnType<typeof extents>) =>
    Math.min(
      (picture.width - 2 * picture.margin) / (right - left),
      (picture.height - 2 * picture.margin) / (bottom - top),
      1.5,
    );
  // An arrow's head is as big as ever in a small picture: it needs that much more room.
  const room = 8 / fitTo(extents([...points, ...arrows]));
  const padded = arrows.flatMap(([x, y]): Point[] => [
    [x - room, y - room],
    [x + room, y + room],
  ]);
  const all = extents([...points, ...padded]);
  const [[left, right], [top, bottom]] = all;
  return { fit: fitTo(all), centre: [(left + right) / 2, (top + bottom) / 2] as Point };
}

/** Points round what is held or rolled, so that the picture has room for it. */
function gearCorners(prop: Prop, body: Skeleton): Vector[] {
  const round = (at: Vector, size: number) =>
    corners({ from: add(at, [-size, -size, -size]), to: add(at, [size, size, size]) });
  switch (prop.kind) {
    case "ball":
      return round(locate(prop.at, body), prop.radius);
    case "band":
      return prop.ends.flatMap((end) => round(locate(end, body), 3));
    case "stick": {
      const [a, b] = prop.ends.map((end) => locate(end, body)) as [Vector, Vector];
      const way: Vector = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
      const past = (prop.beyond ?? 12) / (Math.hypot(...way) || 1);
      return [...round(add(a, stretch(way, -past)), 2), ...round(add(b, stretch(way, past)), 2)];
    }
    case "roller":
    case "towel": {
      if ("ends" in prop && prop.ends)
        return prop.ends.flatMap((end) => round(locate(end, body), 3));
      if (!prop.at) return [];
      const at = locate(prop.at, body);
      const half = stretch(prop.along ?? [0, 0, 1], (prop.length ?? 40) / 2);
      return [...round(add(at, half), 6), ...round(add(at, stretch(half, -1)), 6)];
    }
    default:
      return [];
  }
}

/** Points of the body's outline on the screen, for fitting and for checking that it fits. */
export function bodyOutline(skeleton: Skeleton, camera: Camera): Point[] {
  const { head, arms, legs } = skeleton;
  const limbs: [Vector, number][] = [
    ...Object.values(arms).flatMap((arm): [Vector, number][] => [
      [arm.shoulder, 6],
      [arm.elbow, thickness.forearm[0]],
      [arm.wrist, thickness.hand[0]],
      [arm.fingers, thickness.hand[1]],
    ]),
    ...Object.values(legs).flatMap((leg): [Vector, number][] => [
      [leg.hip, thickness.thigh[0]],
      [leg.knee, thickness.shank[0]],
      [leg.ankle, thickness.ankle],
      [leg.heel, thickness.heel],
      [leg.toes, thickness.toes],
    ]),
    [head.at, thickness.head.up * 1.07],
  ];
  const balls = limbs.map(([at, size]): Round => ({
    at,
    axes: [
      [size, 0, 0],
      [0, size, 0],
      [0, 0, size],
    ],
  }));
  return [...balls, ...torsoRounds(skeleton)].flatMap((round) => outline(camera, round, 8));
}

const corners = ({ from, to }: { from: Vector; to: Vector }) =>
  [from[0], to[0]].flatMap((x) =>
    [from[1], to[1]].flatMap((y) => [from[2], to[2]].map((z): Vector => [x, y, z])),
  );

const extent = (values: number[]) => [Math.min(...values), Math.max(...values)] as const;
