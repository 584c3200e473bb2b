import { expect, test } from "vitest";
import { slugSchema } from "../schema";
import { ownSlug } from "./slug";

const free = () => false;
const among =
  (...slugs: string[]) =>
  (slug: string) =>
    slugs.includes(slug);

test("a name becomes a slug of the clinic's own", () => {
  expect(ownSlug("Bridge with a band", free)).toBe("own-bridge-with-a-band");
  expect(ownSlug("  Child's pose (wide) ", free)).toBe("own-childs-pose-wide");
});

test("diacritics and other Latin letters are written out", () => {
  expect(ownSlug("Beinrückheben außen", free)).toBe("own-beinruckheben-aussen");
  expect(ownSlug("Łódź Øvelse æble", free)).toBe("own-lodz-ovelse-aeble");
});

test("a name without a Latin letter still has a slug", () => {
  expect(ownSlug("رفع الحوض", free)).toBe("own-exercise");
  expect(ownSlug("!!!", free)).toBe("own-exercise");
});

test("a taken slug gets the next number", () => {
  expect(ownSlug("Bridge", among("own-bridge"))).toBe("own-bridge-2");
  expect(ownSlug("Bridge", among("own-bridge", "own-bridge-2"))).toBe("own-bridge-3");
  expect(ownSlug("تمرين", among("own-exercise"))).toBe("own-exercise-2");
});

test("every slug is one that the schema allows, however long the name", () => {
  const name = `${"a".repeat(71)} ${"b".repeat(49)}`;
  for (const slug of [ownSlug(name, free), ownSlug(name, among(ownSlug(name, free)))])
    expect(slugSchema.safeParse(slug).success, slug).toBe(true);
});
