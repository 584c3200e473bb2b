import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { libraryExercises } from "@/lib/exercises/library/library";
import { poseSchema, sides } from "@/lib/figure/schema";
import { solveSkeleton } from "@/lib/figure/skeleton";
import { distance } from "@/lib/figure/vector";
import { tidy } from "./drag";
import { fieldsOf } from "./fields";
import type { Part } from "./handles";

// Many poses are solved; the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const poses = libraryExercises.flatMap(({ figure }) => figure.poses);
const parts: Part[] = ["body", "back", "head", "left-arm", "right-arm", "left-leg", "right-leg"];

const joints = (pose: (typeof poses)[number]) => {
  const { head, arms, legs } = solveSkeleton(pose);
  return [
    head.at,
    ...sides.flatMap((side) => [arms[side].elbow, arms[side].wrist, arms[side].fingers]),
    ...sides.flatMap((side) => [legs[side].knee, legs[side].ankle, legs[side].toes]),
  ];
};

test("every typed number reads as it was typed, and the pose is one that the schema takes", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...poses),
      fc.constantFrom(...parts),
      fc.nat(20),
      fc.integer({ min: -2, max: 3 }),
      (pose, part, pick, value) => {
        const fields = fieldsOf(part, pose);
        const field = fields[pick % fields.length]!;
        // Who stands on ball or heel with a straight leg cannot choose the ankle's angle.
        const leg = part === "left-leg" ? pose.legs.left : pose.legs.right;
        fc.pre(!(field.id.endsWith("-ankle") && "pin" in leg && leg.pin !== "ankle"));
        const typed = field.write(pose, value);
        expect(() => poseSchema.parse(tidy(typed))).not.toThrow();
        const read = field.read(typed, solveSkeleton(typed));
        expect(Math.abs(read - value), field.id).toBeLessThan(0.6);
      },
    ),
    { numRuns: 400 },
  );
});

test("typing the number that is there moves nothing", () => {
  for (const pose of poses.filter((_, i) => i % 8 === 0))
    for (const part of parts)
      for (const field of fieldsOf(part, pose)) {
        const same = field.write(pose, field.read(pose, solveSkeleton(pose)));
        const [a, b] = [joints(pose), joints(same)];
        const moved = Math.max(...a.map((at, i) => distance(at, b[i]!)));
        expect(moved, `${pose.name}: ${field.id}`).toBeLessThan(1);
      }
});
