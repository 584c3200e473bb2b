import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { transaction } from "@/db/client";
import { exercises as ownExercises } from "@/db/schema/exercises";
import { seedLibrary } from "@/db/seed/library";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { libraryExercises } from "../library/library";
import { markFavourite, noteUses } from "../marks/mutations";
import { type Exercise, exerciseSchema } from "../schema";
import { fold, searchColumnsOf } from "../search-text";
import { findExercises } from "./data";
import { exerciseFilterSchema, noFilter } from "./filter";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
beforeAll(() => seedLibrary({ url: database.url }));

const find = (filter: object = {}, { actor } = clinic) =>
  findExercises(actor, exerciseFilterSchema.parse(filter), { offset: 0, limit: 200 });
const slugs = async (filter: object = {}, of = clinic) =>
  (await find(filter, of)).found.map(({ exercise }) => exercise.slug);

const bridge = libraryExercises.find(({ slug }) => slug === "bridge")!;
const ownExercise = (slug: string, change: Partial<Exercise> = {}): Exercise =>
  exerciseSchema.parse({ ...bridge, slug, name: slug, ...change });

async function keep(exercise: Exercise, { clinicId, actor } = clinic) {
  await transaction({ clinicId }, (tx) =>
    tx.insert(ownExercises).values({
      clinicId,
      slug: exercise.slug,
      content: exercise,
      ...searchColumnsOf(exercise),
      createdBy: actor.userId,
    }),
  );
}

describe("finding an exercise of the built-in library", () => {
  it("gives every exercise by name, a page at a time, with the count of all", async () => {
    const all = await find();
    expect(all.total).toBe(libraryExercises.length);
    expect(all.found.map(({ exercise }) => exercise.slug).toSorted()).toEqual(
      libraryExercises.map(({ slug }) => slug).toSorted(),
    );
    const second = await findExercises(clinic.actor, noFilter, { offset: 10, limit: 10 });
    expect(second.found).toEqual(all.found.slice(10, 20));
    expect(second.total).toBe(all.total);
  });

  it("finds by every word, however it is written", async () => {
    const birdDogs = ["bird-dog", "bird-dog-arms-only", "bird-dog-legs-only"];
    expect(await slugs({ q: "BIRD dog" })).toEqual(birdDogs);
    expect(await slugs({ q: "dog bird-" })).toEqual(birdDogs);
    expect(await slugs({ q: "quadruped" })).toContain("cat-cow");
    expect(await slugs({ q: "bird supine" })).toEqual([]);
  });

  it("finds by another form of the word and by the names that clinicians use", async () => {
    expect((await slugs({ q: "bridges" }))[0]).toBe("bridge");
    expect((await slugs({ q: "glute bridge" }))[0]).toBe("bridge");
    expect((await slugs({ q: "cat camel" }))[0]).toBe("cat-cow");
    expect(await slugs({ q: "SLR" })).toContain("straight-leg-raise");
  });

  it("puts a name that holds the words before an exercise that only mentions them", async () => {
    const names = (await find({ q: "knee" })).found.map(({ exercise }) => fold(exercise.name));
    const named = names.filter((name) => name.includes("knee"));
    expect(named.length).toBeLessThan(names.length);
    expect(names.slice(0, named.length)).toEqual(named);
  });

  it("finds what is mistyped, and only where no word is spelled so", async () => {
    expect((await slugs({ q: "brige" }))[0]).toBe("bridge");
    expect((await slugs({ q: "birdog" }))[0]).toBe("bird-dog");
    expect((await slugs({ q: "piriformus" }))[0]).toBe("piriformis-stretch");
    expect((await slugs({ q: "strech hip flexer" }))[0]).toBe("hip-flexor-stretch");
    expect(await slugs({ q: "xylophone" })).toEqual([]);
    for (const { exercise } of (await find({ q: "bridge" })).found)
      expect(searchColumnsOf(exercise).searchText).toContain("bridg");
  });

  it("says which words stand nowhere, and takes what was meant from the clinic's own words, too", async () => {
    expect((await find({ q: "strech hip" })).mistyped).toEqual(["strech"]);
    expect((await find({ q: "bird supine" })).mistyped).toEqual([]);
    expect((await find({ q: "xylophone" })).mistyped).toEqual([]);
    expect(await slugs({ q: "xilofon" })).toEqual([]);
    await keep(ownExercise("own-xylophone", { name: "Xylophone walk" }));
    expect(await slugs({ q: "xilophone" })).toEqual(["own-xylophone"]);
    expect(await slugs({ q: "xilophone" }, other)).toEqual([]);
    await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx.execute(sql`delete from exercises where slug = 'own-xylophone'`),
    );
  });

  it("finds a hyphenated name written as one word", async () => {
    expect((await slugs({ q: "birddog" }))[0]).toBe("bird-dog");
  });

  it("takes three letters and a short stem only where a word begins", async () => {
    const texts = async (q: string) =>
      (await find({ q })).found.map(({ exercise }) => searchColumnsOf(exercise).searchText);
    for (const text of await texts("row")) expect(text).toMatch(/ row/);
    for (const text of await texts("sitting")) expect(text).toMatch(/ sit/);
    expect(await slugs({ q: "chin" })).toContain("chin-tuck");
  });

  it("puts the name that begins with the words first, then the shorter, then other names", async () => {
    const [first, second] = (await find({ q: "bridge" })).found;
    expect(first?.exercise.name).toBe("Bridge");
    expect(second?.exercise.name).toBe("Bridge march");
    const names = (await find({ q: "knee" })).found.map(({ exercise }) => exercise);
    const place = (test: (name: string) => boolean) =>
      names.flatMap(({ name }, index) => (test(` ${fold(name)}`) ? [index] : []));
    const inName = place((name) => name.includes(" knee"));
    expect(inName).toEqual(inName.map((_, index) => index));
  });

  it("takes signs of patterns and of queries for themselves", async () => {
    for (const q of ["%", "_", "x'", "& | !", ":*", "\\", "<->"])
      expect(await slugs({ q }), q).toEqual([]);
  });

  it("narrows by facets together, and takes values of one facet as alternatives", async () => {
    const { found, total } = await find({
      region: "hip,knee",
      position: "supine",
      type: "stretch",
    });
    expect(total).toBeGreaterThan(0);
    for (const { exercise } of found) {
      expect(exercise.regions.some((region) => ["hip", "knee"].includes(region))).toBe(true);
      expect([exercise.startPosition, exercise.movementType]).toEqual(["supine", "stretch"]);
    }
    expect(await slugs({ region: "wrist-hand", position: "prone" })).toEqual([]);
    const bare = (await find({ equipment: "none", difficulty: "1" })).found;
    expect(bare.length).toBeGreaterThan(0);
    for (const { exercise } of bare)
      expect([exercise.equipment.length, exercise.difficulty]).toEqual([0, 1]);
  });

  it("leaves out what a condition speaks against", async () => {
    const all = await find();
    const left = await find({ avoid: "osteoporosis" });
    expect(left.total).toBe(all.total - all.counts.avoid.osteoporosis!);
    for (const { exercise } of left.found)
      expect(exercise.contraindications.join(" ")).not.toMatch(/osteoporosis/i);
  });

  it("counts for each value what choosing it would leave", async () => {
    const { counts } = await find({ q: "stretch", region: "hip", position: "supine" });
    for (const [region, count] of Object.entries(counts.region))
      expect((await find({ q: "stretch", region, position: "supine" })).total, region).toBe(count);
    for (const [position, count] of Object.entries(counts.position))
      expect((await find({ q: "stretch", region: "hip", position })).total, position).toBe(count);
    for (const [equipment, count] of Object.entries(counts.equipment))
      expect(
        (await find({ q: "stretch", region: "hip", position: "supine", equipment })).total,
        equipment,
      ).toBe(count);
  });
});

describe("finding the clinic's own exercises", () => {
  it("finds them among the built-in ones, with diacritics, and in no other clinic", async () => {
    await keep(
      ownExercise("own-etirement", { name: "Étirement du mollet", otherNames: ["Übung"] }),
    );
    expect(await slugs({ q: "etirement mollet" })).toEqual(["own-etirement"]);
    expect(await slugs({ q: "UBUNG" })).toEqual(["own-etirement"]);
    expect(await slugs({ q: "etirment" })).toEqual(["own-etirement"]);
    expect(await slugs({ source: "own" })).toEqual(["own-etirement"]);
    expect(await slugs({ q: "etirement" }, other)).toEqual([]);
    expect((await find({}, other)).counts.source).toEqual({ "built-in": libraryExercises.length });
  });

  it("leaves out the archived ones until they are asked for", async () => {
    await keep(ownExercise("own-put-away"));
    await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx.execute(sql`update exercises set archived_at = now()
        where clinic_id = ${clinic.clinicId} and slug = 'own-put-away'`),
    );
    expect(await slugs()).not.toContain("own-put-away");
    expect(await slugs({ archived: "1" })).toEqual(["own-put-away"]);
  });
});

describe("what a person marks and uses", () => {
  it("begins the composer's list: what was sent last, then favourites, then all by name", async () => {
    await transaction({ clinicId: other.clinicId }, (tx) =>
      noteUses(tx, other.actor, ["wall-sit"]),
    );
    await markFavourite(other.actor, "pelvic-tilt", true);
    const mine = { offset: 0, limit: 4, order: "mine" } as const;
    const page = async (place: Parameters<typeof findExercises>[2]) =>
      (await findExercises(other.actor, noFilter, place)).found.map(
        ({ exercise }) => exercise.slug,
      );
    const byName = await page({ offset: 0, limit: 10 });
    const list = await page(mine);
    expect(list).toEqual(["wall-sit", "pelvic-tilt", ...byName.slice(0, 2)]);
    expect(await page({ ...mine, offset: 2 })).toEqual(byName.slice(0, 4));
    await markFavourite(other.actor, "pelvic-tilt", false);
  });

  it("is theirs alone, and marking twice is marking once", async () => {
    await markFavourite(clinic.actor, "cat-cow", true);
    await markFavourite(clinic.actor, "cat-cow", true);
    expect(await slugs({ favourites: "1" })).toEqual(["cat-cow"]);
    const { found, counts } = await find({ q: "cat cow" });
    expect([found[0]?.isFavourite, counts.favourites]).toEqual([true, 1]);
    expect(await slugs({ favourites: "1" }, other)).toEqual([]);
    await markFavourite(clinic.actor, "cat-cow", false);
    expect(await slugs({ favourites: "1" })).toEqual([]);
  });

  it("gives what was sent last first", async () => {
    for (const slug of ["bridge", "wall-sit", "bridge"])
      await transaction({ clinicId: clinic.clinicId }, (tx) =>
        noteUses(tx, clinic.actor, [slug, slug]),
      );
    expect(await slugs({ recent: "1" })).toEqual(["bridge", "wall-sit"]);
    expect((await find()).counts.recent).toBe(2);
  });
});
