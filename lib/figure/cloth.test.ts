import { expect, it } from "vitest";
import { libraryExercises } from "@/lib/exercises/library/library";
import { cameraFor } from "./camera";
import { drawCloth } from "./cloth";
import { numbersOf } from "./compact";
import type { PropOf } from "./prop-schema";
import { solveSkeleton } from "./skeleton";

const { figure } = libraryExercises.find(({ slug }) => slug === "towel-scrunch")!;
const towel = figure.props.find((prop) => prop.kind === "towel") as PropOf<"towel">;
const [long, curled] = figure.poses.map(solveSkeleton);

/** The length of the sheet's near edge on the screen of a camera from the side. */
function edge(body: NonNullable<typeof long>): { across: number; along: number } {
  const camera = cameraFor({ ...figure, turn: 0, tilt: 0 });
  const numbers = numbersOf(drawCloth(towel, body, camera).shapes[0]!.d);
  const points = Array.from({ length: numbers.length / 4 }, (_, i) =>
    numbers.slice(2 * i, 2 * i + 2),
  );
  const along = points
    .slice(1)
    .reduce((sum, [x, y], i) => sum + Math.hypot(x! - points[i]![0]!, y! - points[i]![1]!), 0);
  return { across: Math.abs(points.at(-1)![0]! - points[0]![0]!), along };
}

it("lies flat under long toes, and is drawn in by curled ones", () => {
  expect(edge(long!).across).toBeCloseTo(towel.length!, 0);
  expect(edge(curled!).across).toBeLessThan(towel.length! - 8);
});

it("keeps its length in folds", () => {
  const { along } = edge(curled!);
  expect(Math.abs(along - towel.length!) / towel.length!).toBeLessThan(0.05);
});
