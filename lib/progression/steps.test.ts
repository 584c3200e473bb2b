import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepsOf } from "./steps";

type Known = { slug: string; easier: string[]; harder: string[] };
const library = (neighbours: Record<string, string[]>): Map<string, Known> =>
  new Map(Object.entries(neighbours).map(([slug, harder]) => [slug, { slug, easier: [], harder }]));
const named = (slugs: string[], known: Map<string, Known>) =>
  stepsOf(slugs, "harder", known).map(({ from, to }) => [from.slug, to.slug]);

describe("the steps of a plan's exercises", () => {
  it("are the first neighbours that the library has", () => {
    const known = library({ tilt: ["gone", "bridge"], bridge: [], cow: [] });
    expect(named(["tilt", "cow", "unknown"], known)).toEqual([["tilt", "bridge"]]);
  });

  it("leave out what is in the plan already, and never lead twice to one exercise", () => {
    const known = library({
      tilt: ["bridge", "raise"],
      knee: ["raise"],
      bridge: ["sit"],
      raise: [],
      sit: [],
    });
    expect(named(["tilt", "bridge", "knee"], known)).toEqual([
      ["tilt", "raise"],
      ["bridge", "sit"],
    ]);
  });

  it("taken in any number put no exercise into a plan twice", () => {
    const slug = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const anyLibrary = fc.dictionary(slug, fc.array(slug, { maxLength: 4 }));
    fc.assert(
      fc.property(
        anyLibrary,
        fc.uniqueArray(slug),
        fc.array(fc.boolean()),
        (found, plan, taken) => {
          const chosen = named(plan, library(found)).filter((_, index) => taken[index]);
          const after = plan.map((one) => chosen.find(([from]) => from === one)?.[1] ?? one);
          expect(new Set(after).size).toBe(after.length);
        },
      ),
    );
  });
});
