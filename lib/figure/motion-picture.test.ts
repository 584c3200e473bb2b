import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { libraryExercises } from "@/lib/exercises/library/library";
import { animateFigure } from "./animate";
import { compact, numbersOf } from "./compact";
import { drawFigure, drawPoses } from "./draw";
import { figureStyle } from "./moving-markup";
import { cutEase, duration, eased, timeline } from "./timeline";

const { figure } = libraryExercises.find(({ slug }) => slug === "bridge")!;
const other = libraryExercises.find(({ slug }) => slug === "cat-cow")!.figure;

describe("a figure in motion", () => {
  test("takes the exercise's own tempo and holds, and begins at the still pose", () => {
    const loop = timeline(figure, "2-1-3");
    expect(loop.map(({ from, to, move }) => [from, to, move])).toEqual([
      [1, 0, 3],
      [0, 1, 2],
    ]);
    expect(loop[1]!.hold).toBe(1);
    expect(duration(loop)).toBeCloseTo(6.6);
    const svg = animateFigure(figure, { tempo: "2-1-3" });
    expect(svg).toContain('dur="6.6s" repeatCount="indefinite"');
  });

  test("goes round where the figure is a circle", () => {
    const round = timeline({
      ...figure,
      loop: "cycle",
      poses: [...figure.poses, figure.poses[0]!],
    });
    expect(round.map(({ from, to }) => `${from}${to}`)).toEqual(["12", "20", "01"]);
  });

  test("moves all the time without names, or only while hovered, each under its own", () => {
    expect(animateFigure(figure)).not.toMatch(/ id=|begin=/);
    const names = [figure, other].map((one) => {
      const svg = animateFigure(one, { play: "on-hover" });
      const [, name] = / id="([^"]+)"/.exec(svg)!;
      expect(svg).toContain(`begin="${name}.mouseenter;${name}.focusin"`);
      return name;
    });
    expect(new Set(names).size).toBe(2);
    const led = animateFigure(figure, { play: "on-hover", trigger: "card-1" });
    expect(led).toContain('end="card-1.mouseleave;card-1.focusout"');
    expect(led).not.toContain(" id=");
  });

  test("shows numbered frames instead where less motion is asked for", () => {
    const svg = animateFigure(figure);
    expect(svg).toContain(`<style>${figureStyle}</style>`);
    expect(svg).toContain('class="figure-frames" display="none"');
    expect(svg.match(/<text /g)).toHaveLength(figure.poses.length);
    expect(animateFigure(figure, { style: false })).not.toContain("<style>");
  });

  test("has neither script nor anything from elsewhere, and one name for all of it", () => {
    const svg = animateFigure(figure, { title: "Bridge" });
    expect(svg).not.toMatch(/<script|href|url\(| on[a-z]+=/);
    expect(svg.match(/role="img"/g)).toHaveLength(1);
    expect(svg).toContain('aria-label="Bridge. A person lies');
  });

  test.each(libraryExercises)(
    "gives every step of a path of $slug the same commands, so that they blend",
    ({ figure: one }) => {
      for (const [, values] of animateFigure(one).matchAll(
        /attributeName="d"[^>]*values="([^"]*)"/g,
      )) {
        const commands = values!.split(";").map((d) => d.replace(/[^a-zA-Z]+/g, ""));
        const counts = values!.split(";").map((d) => numbersOf(d).length);
        expect(new Set(commands).size).toBe(1);
        expect(new Set(counts).size).toBe(1);
      }
    },
  );

  test("shows a sign for each count of a breath, one after the other", () => {
    const { figure: paced } = libraryExercises.find(({ slug }) => slug === "paced-breathing")!;
    const signs = animateFigure(paced).match(/attributeName="opacity"/g);
    expect(signs).toHaveLength(4 + 6);
  });

  test("mirrors as a whole", () => {
    expect(animateFigure(figure, { mirror: true })).toContain('transform="matrix(-1 0 0 1 240 0)"');
  });
});

describe("the ease", () => {
  test("cut in pieces is the same ease", () => {
    for (const pieces of [1, 2, 4, 8])
      cutEase(pieces).forEach(({ at }, i) => expect(eased(at)).toBeCloseTo((i + 1) / pieces, 3));
    expect(cutEase(1)[0]!.spline).toBe("0.42 0 0.58 1");
  });
});

test("a path in few bytes goes through the same points", () => {
  const coordinate = fc.integer({ min: -1500, max: 1500 }).map((fifths) => fifths / 5);
  const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(points, (given) => {
      const short = compact(`M${given.map((at) => at.join(" ")).join("L")}Z`);
      const numbers = numbersOf(short);
      let [x, y] = [0, 0];
      const back = given.map((_, i) => {
        [x, y] = [x + numbers[2 * i]!, y + numbers[2 * i + 1]!];
        return [x / 5, y / 5];
      });
      expect(back).toEqual(given.map(([a, b]) => [a + 0, b + 0]));
    }),
  );
});

test("a picture in ink takes no colour from the page", () => {
  for (const svg of [drawFigure(figure, { ink: true }), drawPoses(figure, { ink: true })])
    expect(svg).not.toMatch(/var\(|undefined/);
});
