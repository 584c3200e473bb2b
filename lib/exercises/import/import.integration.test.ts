import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { exerciseFavourites, exercises } from "@/db/schema/exercises";
import { planItems, planRevisions } from "@/db/schema/plans";
import { planTemplates } from "@/db/schema/templates";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { NotFoundError } from "@/lib/errors";
import { addPlan, type MailingClinic, mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { clinicTemplateContentSchema } from "@/lib/plans/templates/schema";
import { exerciseSchema, exerciseSnapshotSchema } from "../schema";
import { searchColumnsOf } from "../search-text";
import { readImports, readKnown } from "./data";
import { exportExercises, importExercises } from "./mutations";
import { bytesOf, freeExerciseFile, rowsOf, tableOf } from "./testing/files";
import { undoImport } from "./undo/mutations";

const database = connectedDatabase();
// A clinic of its own for each test, so that none sees what another imported.
const here = {} as MailingClinic;
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
beforeEach(async () => {
  Object.assign(here, await mailingClinic(database.url, "Riverside Physiotherapy"));
});

const exercise = (id: string, name: string, steps = ["Lift.", "Lower."]) => ({
  id,
  name,
  level: "beginner",
  equipment: "body only",
  primaryMuscles: ["glutes"],
  secondaryMuscles: [],
  instructions: steps,
  category: "strength",
});
const three = [
  exercise("bridge", "Bridge"),
  exercise("squat", "Squat"),
  exercise("lunge", "Lunge"),
];

const schedule = { startDate: "", weeks: 4, daysOfWeek: null, daysPerWeek: 3, sessionsPerDay: 1 };

async function bring(content: Uint8Array | object[], { actor } = here) {
  const bytes = content instanceof Uint8Array ? content : bytesOf(JSON.stringify(content));
  const { parsed, refused } = rowsOf(bytes);
  const format = tableOf(bytes).format;
  const file = { fileName: "exercises.json", format, rows: parsed, refused: refused.length };
  const result = await importExercises(actor, file);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

async function undo(importId: string | null, { actor } = here) {
  const result = await undoImport(actor, importId!);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

const stored = ({ clinicId } = here) =>
  transaction({ clinicId }, (tx) =>
    tx.select().from(exercises).where(eq(exercises.clinicId, clinicId)).orderBy(exercises.name),
  );
const inLibrary = async (clinic = here) =>
  (await stored(clinic)).filter(({ archivedAt }) => archivedAt === null).map(({ name }) => name);
const audited = ({ clinicId } = here) =>
  transaction({ clinicId }, (tx) =>
    tx
      .select({ action: auditEvents.action, details: auditEvents.details })
      .from(auditEvents)
      .where(eq(auditEvents.clinicId, clinicId))
      .orderBy(auditEvents.sequence),
  );

/** As a person changes an exercise on its page. */
const changeName = (slug: string, name: string, { clinicId } = here) =>
  transaction({ clinicId }, async (tx) => {
    const where = and(eq(exercises.clinicId, clinicId), eq(exercises.slug, slug));
    const [row] = await tx.select().from(exercises).where(where);
    const version = row!.version + 1;
    const content = { ...row!.content, name, version };
    await tx.update(exercises).set({ content, version, name }).where(where);
  });

/** A draft plan that holds the exercise. */
async function prescribe(slug: string) {
  const { clinicId } = here;
  const planId = await addPlan(here, null, "draft");
  await transaction({ clinicId }, async (tx) => {
    const [revision] = await tx
      .insert(planRevisions)
      .values({ clinicId, planId, number: 1, title: "Knee" })
      .returning({ id: planRevisions.id });
    const [row] = await tx
      .select()
      .from(exercises)
      .where(and(eq(exercises.clinicId, clinicId), eq(exercises.slug, slug)));
    await tx.insert(planItems).values({
      clinicId,
      revisionId: revision!.id,
      position: 0,
      exerciseSlug: slug,
      exercise: exerciseSnapshotSchema.parse(row!.content),
      sets: 1,
      repsMin: 10,
    });
  });
}

describe("free-exercise-db", () => {
  const { bytes, all, withoutSteps } = freeExerciseFile();
  const usable = all - withoutSteps;

  test("is imported whole in one transaction, changes nothing when imported again, and is undone", async () => {
    // In time, too: a transaction ends after 4.5 s.
    const first = await bring(bytes);
    expect(first).toMatchObject({ added: usable, updated: 0, refused: withoutSteps });
    const rows = await stored();
    expect(rows).toHaveLength(usable);
    for (const { content, slug, version, source, sourceId, ...row } of rows) {
      expect(exerciseSchema.parse(content)).toEqual(content);
      expect(content).toMatchObject({ slug, version });
      expect(row).toMatchObject(searchColumnsOf(content));
      expect(source).toBe("free-exercise-db");
      expect(sourceId).toBeTruthy();
    }

    expect(await bring(bytes)).toMatchObject({ importId: null, added: 0, unchanged: usable });
    expect(await stored(other)).toEqual([]);

    expect(await undo(first.importId)).toEqual({
      removed: usable,
      restored: 0,
      archived: 0,
      kept: [],
    });
    expect(await stored()).toEqual([]);
    expect((await audited()).slice(-2)).toEqual([
      {
        action: "exercises.imported",
        details: {
          format: "json",
          added: usable,
          updated: 0,
          unchanged: 0,
          refused: withoutSteps,
        },
      },
      {
        action: "exercises.import-undone",
        details: { removed: usable, restored: 0, archived: 0, kept: 0 },
      },
    ]);
  });
});

describe("importing again", () => {
  test("brings what changed in the file up to date and keeps what the file does not say", async () => {
    await bring(three);
    const { clinicId } = here;
    await transaction({ clinicId }, async (tx) => {
      const where = and(eq(exercises.clinicId, clinicId), eq(exercises.slug, "own-squat"));
      const [row] = await tx.select().from(exercises).where(where);
      const content = { ...row!.content, purpose: "To get up from a chair.", version: 2 };
      await tx.update(exercises).set({ content, version: 2 }).where(where);
    });
    const changed = [three[0]!, exercise("squat", "Squat", ["Bend.", "Rise."]), three[2]!];
    expect(await bring(changed)).toMatchObject({ added: 0, updated: 1, unchanged: 2 });
    const squat = (await stored()).find(({ slug }) => slug === "own-squat")!;
    expect(squat.content).toMatchObject({
      purpose: "To get up from a chair.",
      steps: ["Bend.", "Rise."],
      version: 3,
    });
  });

  test("by two people at the same moment doubles nothing", async () => {
    const both = await Promise.all([bring(three), bring(three)]);
    expect(both.map(({ added }) => added).sort()).toEqual([0, 3]);
    expect(await stored()).toHaveLength(3);
  });

  test("gives an exercise of a name that is taken a slug of its own", async () => {
    await bring(three);
    await bring([exercise("another", "Squat")]);
    expect((await stored()).map(({ slug }) => slug).sort()).toEqual([
      "own-bridge",
      "own-lunge",
      "own-squat",
      "own-squat-2",
    ]);
  });
});

describe("undoing an import", () => {
  test("restores what it changed, and the import before it can be undone after that", async () => {
    const first = await bring(three);
    const before = (await stored()).find(({ slug }) => slug === "own-squat")!;
    const second = await bring([
      exercise("squat", "Deep squat", ["Bend.", "Rise."]),
      exercise("plank", "Plank"),
    ]);
    expect(second).toMatchObject({ added: 1, updated: 1 });
    expect(await undo(second.importId)).toEqual({ removed: 1, restored: 1, archived: 0, kept: [] });
    const after = (await stored()).find(({ slug }) => slug === "own-squat")!;
    expect(after.content).toEqual({ ...before.content, version: 3 });
    expect({ ...after, content: 0, version: 0, updatedAt: 0 }).toEqual({
      ...before,
      content: 0,
      version: 0,
      updatedAt: 0,
    });
    expect(await undo(first.importId)).toMatchObject({ removed: 3, kept: [] });
    expect(await stored()).toEqual([]);
  });

  test("leaves alone and names what somebody changed since", async () => {
    const { importId } = await bring(three);
    await changeName("own-squat", "Our squat");
    expect(await undo(importId)).toEqual({
      removed: 2,
      restored: 0,
      archived: 0,
      kept: ["Our squat"],
    });
    expect(await inLibrary()).toEqual(["Our squat"]);
  });

  test("archives what a plan holds; importing again brings it back", async () => {
    const { importId } = await bring(three);
    await prescribe("own-lunge");
    expect(await undo(importId)).toEqual({ removed: 2, restored: 0, archived: 1, kept: [] });
    expect(await inLibrary()).toEqual([]);
    expect(await stored()).toHaveLength(1);
    const again = await bring(three);
    expect(again).toMatchObject({ added: 2, updated: 1 });
    expect(await inLibrary()).toEqual(["Bridge", "Lunge", "Squat"]);
    expect(await undo(again.importId)).toMatchObject({ removed: 2, restored: 1 });
    expect(await inLibrary()).toEqual([]);
  });

  test("archives what another exercise names as harder, and what a template holds", async () => {
    const { importId } = await bring(three);
    const { clinicId, actor } = here;
    await transaction({ clinicId }, async (tx) => {
      const where = and(eq(exercises.clinicId, clinicId), eq(exercises.slug, "own-bridge"));
      const [bridge] = await tx.select().from(exercises).where(where);
      const content = { ...bridge!.content, harder: ["own-squat"], version: 2 };
      await tx.update(exercises).set({ content, version: 2 }).where(where);
      await tx.insert(planTemplates).values({
        clinicId,
        name: "Knee",
        createdBy: actor.userId,
        content: clinicTemplateContentSchema.parse({
          message: null,
          schedule,
          items: [{ exerciseSlug: "own-lunge", dosage: bridge!.content.dosage, note: null }],
          advice: [],
        }),
      });
    });
    expect(await undo(importId)).toEqual({
      removed: 0,
      restored: 0,
      archived: 2,
      kept: ["Bridge"],
    });
    expect(await inLibrary()).toEqual(["Bridge"]);
  });

  test("takes the marks of what it removes along", async () => {
    const { importId } = await bring(three);
    const { clinicId, actor } = here;
    await transaction({ clinicId }, (tx) =>
      tx.insert(exerciseFavourites).values({ clinicId, userId: actor.userId, slug: "own-squat" }),
    );
    await undo(importId);
    const marks = await transaction({ clinicId }, (tx) =>
      tx.select().from(exerciseFavourites).where(eq(exerciseFavourites.clinicId, clinicId)),
    );
    expect(marks).toEqual([]);
  });

  test("happens once, and never from another clinic", async () => {
    const { importId } = await bring(three);
    await expect(undoImport(other.actor, importId!)).rejects.toThrow(NotFoundError);
    expect(await inLibrary()).toHaveLength(3);
    await undo(importId);
    expect(await undoImport(here.actor, importId!)).toMatchObject({ reason: "ALREADY_UNDONE" });
    expect(await readImports(here.clinicId)).toMatchObject([
      { fileName: "exercises.json", added: 3, by: "Ines Duval", undoneAt: expect.any(Date) },
    ]);
    expect(await readImports(other.clinicId)).toEqual([]);
  });
});

describe("an export", () => {
  test.each(["json", "csv"] as const)(
    "as %s changes nothing where it came from, and is the same library in another clinic",
    async (format) => {
      await bring(freeExerciseFile().bytes);
      const { text, count } = await exportExercises(here.actor, format);
      expect(count).toBe((await stored()).length);
      expect(await bring(bytesOf(text))).toMatchObject({
        importId: null,
        unchanged: count,
        refused: 0,
      });
      const newcomer = await mailingClinic(database.url, "Third Physiotherapy");
      expect(await bring(bytesOf(text), newcomer)).toMatchObject({ added: count, refused: 0 });
      const contents = async (clinic: MailingClinic) =>
        (await stored(clinic)).map(({ content }) => content);
      expect(await contents(newcomer)).toEqual(await contents(here));
      expect((await audited()).at(-1)).toEqual({
        action: "exercises.exported",
        details: { format, count },
      });
    },
  );

  test("of an exercise made here knows it again by its own id", async () => {
    await bring(three);
    const { clinicId } = here;
    await transaction({ clinicId }, (tx) =>
      tx
        .update(exercises)
        .set({ source: null, sourceId: null })
        .where(and(eq(exercises.clinicId, clinicId), eq(exercises.slug, "own-squat"))),
    );
    const { text } = await exportExercises(here.actor, "csv");
    expect(await bring(bytesOf(text))).toMatchObject({ added: 0, unchanged: 3 });
  });

  test("without another clinic's picture, which stays there", async () => {
    await bring(three);
    const media = {
      id: "00000000-0000-4000-8000-000000000001",
      kind: "image" as const,
      posterId: null,
      width: 10,
      height: 10,
      alt: "A squat.",
    };
    const { text } = await exportExercises(here.actor, "json");
    const entries = JSON.parse(text) as { routinely: object }[];
    for (const entry of entries) Object.assign(entry.routinely, { media });
    await bring(entries, other);
    expect((await stored(other)).map(({ content }) => content.media)).toEqual([null, null, null]);
  });
});

test("a preview asks only its own clinic", async () => {
  await bring(three);
  const none = { mediaIds: [], neighbours: [] };
  const keys = [{ source: "free-exercise-db", sourceId: "squat" }];
  expect((await readKnown(here.clinicId, keys, none)).exercises).toMatchObject([
    { slug: "own-squat", archived: false, changedHere: false },
  ]);
  const stranger = await mailingClinic(database.url, "Stranger Physiotherapy");
  expect((await readKnown(stranger.clinicId, keys, none)).exercises).toEqual([]);
  await changeName("own-squat", "Our squat");
  expect((await readKnown(here.clinicId, keys, none)).exercises).toMatchObject([
    { name: "Our squat", changedHere: true },
  ]);
});
