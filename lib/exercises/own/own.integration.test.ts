import { randomUUID } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { exercises } from "@/db/schema/exercises";
import { seedLibrary } from "@/db/seed/library";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { saveDraft } from "@/lib/plans/draft/mutations";
import { sendPlan } from "@/lib/plans/mutations";
import { draftOf, newDraft, NOW, readPlan } from "@/lib/plans/testing/drafts";
import { getExercise } from "../data";
import { findExercises } from "../finding/data";
import { exerciseFilterSchema } from "../finding/filter";
import { loadNeighbours } from "../finding/loaders";
import { libraryExercises } from "../library/library";
import { readOwnExercise } from "./data";
import { copyOf, inputOf } from "./form";
import {
  archiveExercise,
  createExercise,
  deleteExercise,
  restoreExercise,
  updateExercise,
} from "./mutations";
import { type ExerciseDetails, ownExerciseSchema } from "./schema";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
beforeAll(() => seedLibrary({ url: database.url }));

const bridge = libraryExercises.find(({ slug }) => slug === "bridge")!;

/** The built-in bridge as a clinic's own, with changes. */
const details = (change: Partial<ExerciseDetails> = {}): ExerciseDetails => ({
  ...ownExerciseSchema.parse(inputOf(copyOf(bridge))),
  ...change,
});

async function create(change: Partial<ExerciseDetails> = {}, { actor } = clinic) {
  const id = randomUUID();
  const made = await createExercise(actor, { id, madeFrom: "bridge", exercise: details(change) });
  if (!made.ok) throw new Error(made.message);
  return { id, slug: made.value.slug };
}

const own = (slug: string, { clinicId } = clinic) => readOwnExercise(clinicId, slug);

async function lastAudit({ clinicId } = clinic) {
  const [event] = await transaction({ clinicId }, (tx) =>
    tx
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.clinicId, clinicId))
      .orderBy(desc(auditEvents.sequence))
      .limit(1),
  );
  return event;
}

const found = async (q: string, more: object = {}, { actor } = clinic) => {
  const filter = exerciseFilterSchema.parse({ q, ...more });
  const page = await findExercises(actor, filter, { offset: 0, limit: 50 });
  return page.found.map(({ exercise }) => exercise.slug);
};

describe("making an exercise of the clinic's own", () => {
  it("is found at once by its clinic, by typo too, and by no other", async () => {
    const { slug, id } = await create({ name: "Bridge over a towel" });
    expect(slug).toBe("own-bridge-over-a-towel");
    expect(await found("brige towel")).toEqual([slug]);
    expect(await found("bridge towel", {}, other)).not.toContain(slug);
    expect(await getExercise(other.clinicId, slug)).toBeNull();
    expect(await own(slug)).toMatchObject({ version: 1, madeFrom: "bridge", archivedAt: null });
    expect(await lastAudit()).toMatchObject({
      action: "exercise.created",
      actorId: clinic.actor.userId,
      subjectId: id,
      details: { slug, madeFrom: "bridge" },
    });
  });

  it("gives every exercise a slug of its own, also when two come at once", async () => {
    const made = await Promise.all([1, 2, 3].map(() => create({ name: "Twin" })));
    expect(made.map(({ slug }) => slug).toSorted()).toEqual([
      "own-twin",
      "own-twin-2",
      "own-twin-3",
    ]);
    expect((await create({ name: "رفع الحوض" })).slug).toBe("own-exercise");
  });

  it("makes it once when the form is sent twice, and takes what was changed in between", async () => {
    const id = randomUUID();
    const send = (change: Partial<ExerciseDetails>) =>
      createExercise(clinic.actor, { id, madeFrom: null, exercise: details(change) });
    const first = await send({ name: "Once" });
    expect(await send({ name: "Once" })).toEqual(first);
    expect(await own("own-once")).toMatchObject({ version: 1 });
    expect(await send({ name: "Once", purpose: "Typed after the lost answer." })).toEqual(first);
    expect((await own("own-once"))?.exercise.purpose).toBe("Typed after the lost answer.");
    expect(await found("once")).toEqual(["own-once"]);
  });

  it("refuses neighbours and media that the clinic does not have, at their field", async () => {
    const theirs = await create({ name: "Theirs" }, other);
    const refused = async (change: Partial<ExerciseDetails>) =>
      createExercise(clinic.actor, { id: randomUUID(), madeFrom: null, exercise: details(change) });
    expect(await refused({ easier: [theirs.slug] })).toMatchObject({
      ok: false,
      fields: { easier: expect.any(String) },
    });
    const media = {
      kind: "image",
      posterId: null,
      width: 10,
      height: 10,
      alt: "A bridge",
    } as const;
    expect(await refused({ media: { id: randomUUID(), ...media } })).toMatchObject({
      ok: false,
      fields: { media: expect.any(String) },
    });
  });

  it("refuses a figure that cannot be drawn", async () => {
    const figure = structuredClone(bridge.figure);
    figure.poses[0]!.anchor.at = [Number.NaN, 0, 0];
    const refused = await createExercise(clinic.actor, {
      id: randomUUID(),
      madeFrom: null,
      exercise: details({ figure }),
    });
    expect(refused).toMatchObject({ ok: false, fields: { figure: expect.any(String) } });
  });
});

describe("changing it", () => {
  it("keeps the slug, raises the version and says which fields", async () => {
    const { slug, id } = await create({ name: "Heel bridge" });
    const next = details({ name: "Heel dig bridge", cues: ["Toes up."] });
    expect(await updateExercise(clinic.actor, slug, 1, next)).toEqual({
      ok: true,
      value: { version: 2 },
    });
    expect((await own(slug))?.exercise).toMatchObject({ slug, version: 2, cues: ["Toes up."] });
    expect(await found("heel dig")).toContain(slug);
    expect(await lastAudit()).toMatchObject({
      action: "exercise.changed",
      subjectId: id,
      details: { slug, fields: ["name", "cues"] },
    });
  });

  it("refuses to write over what a colleague saved, and takes the same words twice", async () => {
    const { slug } = await create({ name: "Two hands" });
    const mine = details({ name: "Two hands", cues: ["Mine."] });
    await updateExercise(clinic.actor, slug, 1, details({ name: "Two hands", cues: ["Theirs."] }));
    await expect(updateExercise(clinic.actor, slug, 1, mine)).rejects.toThrow(ConflictError);
    expect((await own(slug))?.exercise.cues).toEqual(["Theirs."]);
    await updateExercise(clinic.actor, slug, 2, mine);
    // The answer was lost and the form asks again.
    expect(await updateExercise(clinic.actor, slug, 2, mine)).toMatchObject({ ok: true });
    expect(await own(slug)).toMatchObject({ version: 3 });
  });

  it("refuses itself as a neighbour", async () => {
    const { slug } = await create({ name: "Alone" });
    expect(
      await updateExercise(clinic.actor, slug, 1, details({ name: "Alone", harder: [slug] })),
    ).toMatchObject({ ok: false, fields: { harder: expect.any(String) } });
  });

  it("never touches a built-in exercise, nor another clinic's", async () => {
    const { slug } = await create({ name: "Ours alone" });
    const before = await own(slug);
    for (const act of [
      () => updateExercise(clinic.actor, "bridge", 1, details()),
      () => updateExercise(other.actor, slug, 1, details()),
      () => archiveExercise(other.actor, slug, 1),
      () => restoreExercise(other.actor, slug, 1),
      () => deleteExercise(other.actor, slug, 1),
    ])
      await expect(act()).rejects.toThrow(NotFoundError);
    expect(await own(slug)).toEqual(before);
  });
});

describe("archiving and restoring", () => {
  it("takes it out of the search and puts it back", async () => {
    const { slug, id } = await create({ name: "Zebra step" });
    await archiveExercise(clinic.actor, slug, 1);
    expect(await found("zebra")).toEqual([]);
    expect(await found("zebra", { archived: "1" })).toEqual([slug]);
    expect(await lastAudit()).toMatchObject({ action: "exercise.archived", subjectId: id });
    expect(await restoreExercise(clinic.actor, slug, 2)).toMatchObject({ value: { version: 3 } });
    expect(await found("zebra")).toEqual([slug]);
    expect(await lastAudit()).toMatchObject({ action: "exercise.restored", subjectId: id });
  });

  it("takes it from the steps that a plan may take, until it is restored", async () => {
    const { slug } = await create({ name: "Next step" });
    const before = await create({ name: "First step", harder: [slug] });
    const harder = async () =>
      (await loadNeighbours(clinic.actor, before.slug))?.harder.map((hit) => hit.slug);
    expect(await harder()).toEqual([slug]);
    await archiveExercise(clinic.actor, slug, 1);
    expect(await harder()).toEqual([]);
    await restoreExercise(clinic.actor, slug, 2);
    expect(await harder()).toEqual([slug]);
  });

  it("is refused to who has not seen the newest version, and harmless when done twice", async () => {
    const { slug } = await create({ name: "Seen late" });
    await updateExercise(clinic.actor, slug, 1, details({ name: "Seen late", cues: [] }));
    await expect(archiveExercise(clinic.actor, slug, 1)).rejects.toThrow(ConflictError);
    await archiveExercise(clinic.actor, slug, 2);
    expect(await archiveExercise(clinic.actor, slug, 2)).toMatchObject({ value: { version: 3 } });
  });

  it("leaves drafts and sent plans that hold it as they are", async () => {
    const { slug } = await create({ name: "Held by plans", steps: ["As it was sent."] });
    const item = { ...draftOf(1).items[0]!, exerciseSlug: slug, dosage: details().dosage };
    const draft = draftOf(1, { items: [item] });
    const sent = await newDraft(clinic, draft, "sent@mail.test");
    expect(await sendPlan(clinic.actor, sent.planId, sent.version, NOW)).toMatchObject({
      ok: true,
    });
    const waiting = await newDraft(clinic, draft, "waiting@mail.test");

    await archiveExercise(clinic.actor, slug, 1);
    await updateExercise(
      clinic.actor,
      slug,
      2,
      details({ name: "Held by plans", steps: ["As it is now."] }),
    );

    const stepsOf = async (planId: string) =>
      (await readPlan(clinic, planId)).revisions[0]!.items[0]!.exercise.steps;
    expect(await stepsOf(sent.planId)).toEqual(["As it was sent."]);
    // A draft may still be saved and sent with it, and says what the exercise says now.
    const saved = await saveDraft(clinic.actor, waiting.planId, waiting.version, {
      ...draft,
      title: "Still with it",
    });
    if (!saved.ok) throw new Error(saved.message);
    expect(await sendPlan(clinic.actor, waiting.planId, saved.value.version, NOW)).toMatchObject({
      ok: true,
    });
    expect(await stepsOf(waiting.planId)).toEqual(["As it is now."]);
    expect(await stepsOf(sent.planId)).toEqual(["As it was sent."]);
  });
});

describe("deleting", () => {
  it("removes what nothing names, for good", async () => {
    const { slug, id } = await create({ name: "A mistake" });
    const copy = await createExercise(clinic.actor, {
      id: randomUUID(),
      madeFrom: slug,
      exercise: details({ name: "Made from a mistake" }),
    });
    expect(await deleteExercise(clinic.actor, slug, 1)).toEqual({ ok: true, value: null });
    expect(await own(slug)).toBeNull();
    if (!copy.ok) throw new Error(copy.message);
    expect(await own(copy.value.slug)).toMatchObject({ madeFrom: null });
    expect(await lastAudit()).toMatchObject({
      action: "exercise.deleted",
      subjectId: id,
      details: { slug },
    });
  });

  it("is refused while a plan or a neighbour names it", async () => {
    const { slug } = await create({ name: "Named" });
    const neighbour = await create({ name: "Its neighbour", harder: [slug] });
    expect(await deleteExercise(clinic.actor, slug, 1)).toMatchObject({
      reason: "IN_USE",
      message: expect.stringContaining("Its neighbour"),
    });
    await deleteExercise(clinic.actor, neighbour.slug, 1);
    const item = { ...draftOf(1).items[0]!, exerciseSlug: slug, dosage: details().dosage };
    await newDraft(clinic, draftOf(1, { items: [item] }));
    expect(await deleteExercise(clinic.actor, slug, 1)).toMatchObject({ reason: "IN_USE" });
    const kept = await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx
        .select({ slug: exercises.slug })
        .from(exercises)
        .where(and(eq(exercises.clinicId, clinic.clinicId), eq(exercises.slug, slug))),
    );
    expect(kept).toHaveLength(1);
  });
});
