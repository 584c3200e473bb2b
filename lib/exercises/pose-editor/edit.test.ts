import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { libraryExercises } from "@/lib/exercises/library/library";
import { figureSchema, sides, type Vector } from "@/lib/figure/schema";
import { solveSkeleton } from "@/lib/figure/skeleton";
import { distance } from "@/lib/figure/vector";
import { blankFigure } from "./blanks";
import { begin, edit, redo, undo } from "./history";
import { mirrorFigure } from "./mirror";
import { dragJoint } from "./drag";
import {
  copyPose,
  hasOldWords,
  isUnmoved,
  movePose,
  namePose,
  removePose,
  repeatPose,
  shapePose,
  withPose,
} from "./poses";
import { problemsOf } from "./problems";

// Many poses are solved; the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const figures = libraryExercises.map(({ figure }) => figure);
const anyFigure = fc.constantFrom(...figures);
const index = fc.integer({ min: 0, max: 5 });

describe("undo", () => {
  test("takes back whatever was done, and redo does it again", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const start = begin(0.5);
        let history = values.reduce((now, value) => edit<number>(now, value), start);
        const end = history.present;
        const steps = history.past.length;
        for (let i = 0; i < steps; i += 1) history = undo(history);
        expect(history.present).toBe(0.5);
        expect(undo(history)).toEqual(history);
        for (let i = 0; i < steps; i += 1) history = redo(history);
        expect(history.present).toBe(end);
        expect(redo(history)).toEqual(history);
      }),
    );
  });

  test("takes a whole drag back at once, and an edit after it drops what could be done again", () => {
    const dragged = [1, 2, 3].reduce((now, value) => edit(now, value, "drag 1"), begin(0));
    expect(undo(dragged).present).toBe(0);
    const again = edit(edit(dragged, 4, "drag 2"), 4);
    expect(undo(again).present).toBe(3);
    expect(redo(edit(undo(again), 9)).present).toBe(9);
  });
});

describe("key poses", () => {
  test("are copied, removed and moved, and the figure stays one that the schema takes", () => {
    fc.assert(
      fc.property(
        anyFigure,
        index,
        fc.constantFrom("copy", "mirror", "remove", "up", "down"),
        (figure, i, what) => {
          const at = i % figure.poses.length;
          const next =
            what === "copy" || what === "mirror"
              ? copyPose(figure, at, what === "mirror")
              : what === "remove"
                ? removePose(figure, at)
                : movePose(figure, at, what === "up" ? -1 : 1);
          expect(figureSchema.parse(next)).toEqual(next);
          if (what === "up" || what === "down") {
            const still = (one: typeof figure) => one.poses[one.still]!.name;
            expect(still(next)).toBe(still(figure));
            if (next !== figure) {
              const back = what === "up" ? movePose(next, at - 1, 1) : movePose(next, at + 1, -1);
              expect(back).toEqual(figure);
            }
          }
          const names = next.poses.map(({ name }) => name);
          if (what === "copy") expect(new Set(names).size).toBe(names.length);
        },
      ),
    );
  });

  test("are said to have old words when only the body was changed", () => {
    const begun = figures[0]!;
    const moved = withPose(begun, 1, dragJoint(begun.poses[1]!, "head", [0, 60, 0]));
    expect(hasOldWords(moved, begun)).toBe(true);
    expect(hasOldWords({ ...moved, alt: "A person does something else now." }, begun)).toBe(false);
    expect(hasOldWords(begun, begun)).toBe(false);
    const [first, ...others] = begun.poses;
    const { name, ...fields } = first!;
    expect(hasOldWords(begun, { ...begun, poses: [{ ...fields, name }, ...others] })).toBe(false);
    const blank = blankFigure("standing");
    expect(hasOldWords({ ...blank, poses: moved.poses }, blank)).toBe(false);
  });

  test("words that nobody wrote follow the poses' names; written ones stay", () => {
    const named = namePose(blankFigure("standing"), 1, "Right knee lifted");
    expect(named.alt).toBe("A person begins here: Standing. Then: Right knee lifted.");
    const written = { ...named, alt: "A person stands and lifts the right knee." };
    expect(namePose(written, 1, "Up").alt).toBe(written.alt);
  });
});

test("until something moves, all poses follow the first; a pose can be set back to the one before", () => {
  const figure = blankFigure("standing");
  const start = dragJoint(figure.poses[0]!, "right-wrist", [30, 120, 17]);
  const begun = shapePose(figure, 0, start);
  expect(isUnmoved(begun)).toBe(true);
  expect(begun.poses[1]!.arms).toEqual(start.arms);
  expect(begun.poses.map(({ name }) => name)).toEqual(["Standing", "The movement"]);
  const moved = shapePose(begun, 1, dragJoint(begun.poses[1]!, "hips", [0, 80, 0]));
  expect(isUnmoved(moved)).toBe(false);
  expect(shapePose(moved, 0, figure.poses[0]!).poses[1]).toEqual(moved.poses[1]);
  expect(repeatPose(moved, 1)).toEqual(begun);
});

describe("the mirror", () => {
  test("shows every joint of every library figure on the other side, and twice is the same", () => {
    for (const figure of figures) {
      const mirrored = figureSchema.parse(mirrorFigure(figure));
      expect(mirrorFigure(mirrored)).toEqual(figure);
      figure.poses.forEach((pose, i) => {
        const [a, b] = [solveSkeleton(pose), solveSkeleton(mirrored.poses[i]!)];
        const other = ([x, y, z]: Vector): Vector => [x, y, -z];
        expect(distance(other(a.head.at), b.head.at)).toBeLessThan(0.2);
        for (const side of sides) {
          const across = side === "left" ? "right" : "left";
          for (const joint of ["knee", "ankle", "toes"] as const)
            expect(distance(other(a.legs[side][joint]), b.legs[across][joint])).toBeLessThan(0.2);
          for (const joint of ["elbow", "wrist", "fingers"] as const)
            expect(distance(other(a.arms[side][joint]), b.arms[across][joint])).toBeLessThan(0.2);
        }
      });
    }
  });
});

describe("problems", () => {
  test("are none in the library's own figures", () => {
    const found = libraryExercises.flatMap(({ slug, figure }) =>
      problemsOf(figure).map(({ sentence }) => `${slug}: ${sentence}`),
    );
    expect(found).toEqual([]);
  });

  test("are said in sentences that name the pose and the part", () => {
    const figure = blankFigure("standing");
    const said = (change: (one: typeof figure) => void) => {
      const copy = structuredClone(figure);
      change(copy);
      return problemsOf(copy).map(({ pose, sentence }) => `${pose}: ${sentence}`);
    };
    expect(said(() => {})).toEqual([
      "1: All poses are the same: nothing moves yet. Drag a joint in pose 2.",
    ]);
    expect(
      said(({ poses }) => {
        poses[1]!.arms.right = { ...poses[1]!.arms.left, flex: 90, elbow: 170 } as never;
      }),
    ).toContain("1: In pose 2 the right elbow flexion is 170°; people reach 0° to 150°.");
    expect(
      said(({ poses }) => {
        poses[1]!.legs.right = { ...poses[1]!.legs.right, reach: [0, -5, 9] } as never;
        poses[1]!.anchor.at = [0, 78, 0];
      }).join(),
    ).toMatch(/In pose 2 the right heel is \d+ cm below the floor/);
    expect(
      said(({ poses }) => {
        poses[1]!.legs.right = { ...poses[1]!.legs.right, reach: [80, 6.6, 9] } as never;
      }).join(),
    ).toMatch(/In pose 2 the right foot is \d+ cm short of its place/);
    expect(
      said((one) => {
        one.props = [{ kind: "wall", x: 5, faces: "left" }];
      }).join(),
    ).toMatch(/the trunk is \d+ cm inside the wall/);
  });
});
