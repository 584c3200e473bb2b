import { beforeAll, describe, expect, it } from "vitest";
import { connectedDatabase } from "@/db/testing/before-tests";
import { seedLibrary } from "@/db/seed/library";
import { provenClinic } from "@/db/tenant";
import { getExercise, getExercises, getTemplate, listAdviceCards, listTemplates } from "./data";
import { libraryExercises } from "./library/library";

const database = connectedDatabase();
beforeAll(() => seedLibrary({ url: database.url }));

const clinicId = provenClinic(crypto.randomUUID());

describe("the library", () => {
  it("gives an exercise of the source whole", async () => {
    for (const exercise of libraryExercises.slice(0, 3))
      expect(await getExercise(clinicId, exercise.slug)).toEqual(exercise);
  });

  it("gives several in the order asked for and leaves out what is not there", async () => {
    const slugs = (await getExercises(clinicId, ["wall-sit", "no-such", "bridge"])).map(
      ({ slug }) => slug,
    );
    expect(slugs).toEqual(["wall-sit", "bridge"]);
    expect(await getExercise(clinicId, "no-such")).toBeNull();
    expect(await getTemplate("no-such")).toBeNull();
  });

  it("has templates and advice cards whose references exist", async () => {
    const cards = (await listAdviceCards()).map((card) => card.slug);
    const templates = await listTemplates();
    expect(templates.length).toBeGreaterThan(0);
    for (const { items, advice } of templates) {
      const slugs = items.map((item) => item.exercise);
      expect((await getExercises(clinicId, slugs)).map((exercise) => exercise.slug)).toEqual(slugs);
      expect(cards).toEqual(expect.arrayContaining(advice));
    }
  });
});
