import { expect, it } from "vitest";
import { english } from "@/lib/language/speech";
import { knownPlaces, type PainPlace, painPlaceNames, painPlaces } from "./places";

it("has each left place beside its right one, at the same height of the same picture", () => {
  const sided = painPlaceNames.filter((name) => name.endsWith("-left"));
  expect(sided).toHaveLength(painPlaceNames.filter((name) => name.endsWith("-right")).length);
  for (const left of sided) {
    const right = left.replace("-left", "-right") as PainPlace;
    expect(painPlaceNames.indexOf(right) - painPlaceNames.indexOf(left)).toBe(1);
    const [at, opposite] = [painPlaces[left].at, painPlaces[right].at];
    expect([160 - at[0], at[1], painPlaces[left].view]).toEqual([
      ...opposite,
      painPlaces[right].view,
    ]);
  }
});

it("never mirrors the body: seen from the front its left is on the right, from behind on the left", () => {
  for (const name of painPlaceNames.filter((place) => place.endsWith("-left"))) {
    const { view, at } = painPlaces[name];
    expect(at[0] > 80, name).toBe(view === "front");
  }
});

it("gives every place a name of its own, and each place room to be tapped", () => {
  const names = painPlaceNames.map((place) => english.words("pain")(`places.${place}`));
  expect(new Set(names).size).toBe(painPlaceNames.length);
  for (const one of painPlaceNames)
    for (const two of painPlaceNames) {
      const [a, b] = [painPlaces[one], painPlaces[two]];
      if (one === two || a.view !== b.view) continue;
      // 24 px where a picture is as narrow as on the smallest phone: 130 px for its 160.
      const distance = Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) * (130 / 160);
      expect(distance, `${one} and ${two}`).toBeGreaterThanOrEqual(24);
    }
});

it("knows its places in their order, each once, and no others", () => {
  expect(knownPlaces(["knee-left", "wing", "head", "head"])).toEqual(["head", "knee-left"]);
});
