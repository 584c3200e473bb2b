import { expect, test } from "vitest";
import { solveSkeleton } from "@/lib/figure/skeleton";
import { blankFigure } from "./blanks";
import { dragAsBody, drawnTo } from "./magnets";
import { holdOf } from "./pins";

const figure = blankFigure("standing");
const pose = figure.poses[1]!;

test("a standing foot that is lifted is free, and one that is put down stands flat", () => {
  const slid = dragAsBody(figure, pose, "right-ankle", [8, 7.6, 9]);
  expect(holdOf(slid, "right-leg")).toBe("end");
  const lifted = dragAsBody(figure, pose, "right-ankle", [20, 45, 9]);
  expect(holdOf(lifted, "right-leg")).toBe("free");
  expect(Math.abs(lifted.legs.right.ankle)).toBeLessThan(8);
  expect(solveSkeleton(lifted).legs.right.ankle[1]).toBeCloseTo(45, 0);
  const low = dragAsBody(
    figure,
    { ...lifted, anchor: { ...pose.anchor, at: [0, 80, 0] } },
    "right-ankle",
    drawnTo(figure, "right-ankle", [15, 8, 9]),
    { lands: true },
  );
  expect(holdOf(low, "right-leg")).toBe("end");
  const { heel, toes } = solveSkeleton(low).legs.right;
  expect(Math.abs(heel[1] - toes[1])).toBeLessThan(2);
});

test("a joint is drawn to the floor, a step and a wall, and left alone in the air", () => {
  const room = {
    ...figure,
    props: [
      { kind: "step" as const, from: 20, to: 60, height: 16 },
      { kind: "wall" as const, x: 80, faces: "left" as const },
    ],
  };
  expect(drawnTo(room, "right-ankle", [0, 8, 9])).toEqual([0, 6.6, 9]);
  expect(drawnTo(room, "right-ankle", [40, 21, 9])).toEqual([40, 22.6, 9]);
  expect(drawnTo(room, "left-wrist", [78, 120, -16])).toEqual([77, 120, -16]);
  expect(drawnTo(room, "left-wrist", [95, 120, -16])).toEqual([77, 120, -16]);
  expect(drawnTo(room, "left-wrist", [50, 120, -16])).toEqual([50, 120, -16]);
  expect(drawnTo(room, "head", [0, 4, 0])).toEqual([0, 4, 0]);
});

test("a foot slides along the floor only as far as the leg is long", () => {
  const slid = dragAsBody(figure, pose, "right-ankle", [-60, 6.6, 9]);
  const { ankle } = solveSkeleton(slid).legs.right;
  expect(ankle[1]).toBeCloseTo(6.6, 1);
  expect(ankle[0]).toBeLessThan(-5);
});

test("a hand that is laid on a wall stays there, flat, when the body moves", () => {
  const room = { ...figure, props: [{ kind: "wall" as const, x: 50, faces: "left" as const }] };
  const to = drawnTo(room, "right-wrist", [58, 125, 17]);
  const laid = dragAsBody(room, pose, "right-wrist", to, { lands: true });
  expect(holdOf(laid, "right-arm")).toBe("end");
  expect(laid.arms.right).toMatchObject({ hand: [0, 1, 0], palm: [1, 0, 0] });
  const leant = dragAsBody(room, laid, "hips", [10, 88, 0]);
  expect(solveSkeleton(leant).arms.right.wrist[0]).toBeCloseTo(47, 0);
});
