import { cameraFor, type Camera, type Point } from "./camera";
import { propBoxes } from "./props";
import type { FigureData, Vector } from "./schema";
import { thickness } from "./segments";
import { solveSkeleton, type Skeleton } from "./skeleton";
import { torsoRounds } from "./torso";
import { outline, type Round } from "./rounds";

/** Every figure has the same picture size, in its own units. */
export const picture = { width: 240, height: 160, margin: 6 } as const;

/** A figure made ready to draw: its poses solved and its camera set so that all of them fit. */
export type Frame = { camera: Camera; skeletons: Skeleton[]; scale: number };

/** Fits every pose and prop of the figure into one picture, so that nothing jumps between poses. */
export function frameFigure(figure: FigureData): Frame {
  const skeletons = figure.poses.map(solveSkeleton);
  const camera = cameraFor(figure);
  const points = [
    ...skeletons.flatMap((skeleton) => bodyOutline(skeleton, camera)),
    ...figure.props.flatMap(propBoxes).flatMap(corners).map(camera.project),
    ...figure.arrows.flatMap((arrow) =>
      "through" in arrow ? arrow.through.map(camera.project) : [],
    ),
  ];
  const [left, right] = extent(points.map(([x]) => x));
  const [top, bottom] = extent(points.map(([, y]) => y));
  const fit = Math.min(
    (picture.width - 2 * picture.margin) / (right - left),
    (picture.height - 2 * picture.margin) / (bottom - top),
    1.5,
  );
  const shift: Point = [
    picture.width / 2 - ((left + right) / 2) * fit,
    picture.height / 2 - ((top + bottom) / 2) * fit,
  ];
  return {
    skeletons,
    scale: fit,
    camera: {
      ...camera,
      project: (point) => {
        const [x, y] = camera.project(point);
        return [x * fit + shift[0], y * fit + shift[1]];
      },
    },
  };
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
