import { beforeAll, describe, expect, it } from "vitest";
import { searchTextOf, seedLibrary } from "@/db/seed/library";
import { connectedDatabase } from "@/db/testing/before-tests";
import {
  getExercise,
  getExercises,
  getTemplate,
  listAdviceCards,
  listTemplates,
  searchExercises,
} from "./data";
import { libraryExercises } from "./library/library";

const database = connectedDatabase();
beforeAll(() => seedLibrary({ url: database.url }));

const found = async (filter: Parameters<typeof searchExercises>[0]) =>
  (await searchExercises(filter)).map((exercise) => exercise.slug);

describe("the library", () => {
  it("holds every exercise of the source, whole, by name", async () => {
    const all = await searchExercises({});
    expect(all).toHaveLength(libraryExercises.length);
    expect(all.map((exercise) => exercise.name)).toEqual(
      all.map((exercise) => exercise.name).toSorted((a, b) => a.localeCompare(b)),
    );
    expect(await getExercise("bird-dog")).toEqual(
      libraryExercises.find((exercise) => exercise.slug === "bird-dog"),
    );
  });

  it("finds by every word, however it is written", async () => {
    const birdDogs = ["bird-dog", "bird-dog-arms-only", "bird-dog-legs-only"];
    expect(await found({ q: "BIRD dog" })).toEqual(birdDogs);
    expect(await found({ q: "dog bird-" })).toEqual(birdDogs);
    expect(await found({ q: "quadruped" })).toContain("cat-cow");
    expect(await found({ q: "bird supine" })).toEqual([]);
  });

  it("puts a name that holds the words before an exercise that only mentions them", async () => {
    const names = (await searchExercises({ q: "knee" })).map(({ name }) => name.toLowerCase());
    const named = names.filter((name) => name.includes("knee"));
    expect(named.length).toBeLessThan(names.length);
    expect(names.slice(0, named.length)).toEqual(named);
  });

  it("finds what is mistyped, and only where no word is spelled so", async () => {
    expect((await found({ q: "brige" }))[0]).toBe("bridge");
    expect((await found({ q: "birdog" }))[0]).toBe("bird-dog");
    expect((await found({ q: "piriformus" }))[0]).toBe("piriformis-stretch");
    expect((await found({ q: "strech hip flexer" }))[0]).toBe("hip-flexor-stretch");
    expect(await found({ q: "xylophone" })).toEqual([]);
    for (const exercise of await searchExercises({ q: "bridge" }))
      expect(searchTextOf(exercise)).toContain("bridge");
  });

  it("takes a wildcard for itself", async () => {
    expect(await found({ q: "%" })).toEqual([]);
    expect(await found({ q: "_" })).toEqual([]);
  });

  it("narrows by region, position and type together", async () => {
    const exercises = await searchExercises({
      region: "hip",
      position: "supine",
      type: "stretch",
    });
    expect(exercises.length).toBeGreaterThan(0);
    for (const { regions, startPosition, movementType } of exercises) {
      expect(regions).toContain("hip");
      expect([startPosition, movementType]).toEqual(["supine", "stretch"]);
    }
    expect(await found({ region: "wrist-hand", position: "prone" })).toEqual([]);
  });

  it("gives several in the order asked for and leaves out what is not there", async () => {
    const slugs = (await getExercises(["wall-sit", "no-such", "bridge"])).map(({ slug }) => slug);
    expect(slugs).toEqual(["wall-sit", "bridge"]);
    expect(await getExercise("no-such")).toBeNull();
    expect(await getTemplate("no-such")).toBeNull();
  });

  it("has templates and advice cards whose references exist", async () => {
    const cards = (await listAdviceCards()).map((card) => card.slug);
    const templates = await listTemplates();
    expect(templates.length).toBeGreaterThan(0);
    for (const { items, advice } of templates) {
      const slugs = items.map((item) => item.exercise);
      expect((await getExercises(slugs)).map((exercise) => exercise.slug)).toEqual(slugs);
      expect(cards).toEqual(expect.arrayContaining(advice));
    }
  });
});
