import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { exerciseImportRows, exerciseImports, exercises } from "@/db/schema/exercises";
import { planItems, planRevisions } from "@/db/schema/plans";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { libraryExercises } from "@/lib/exercises/library/library";
import { type Exercise, exerciseSnapshotSchema } from "@/lib/exercises/schema";
import { searchColumnsOf } from "@/lib/exercises/search-text";
import { addPlan, mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { holdMedia } from "../mutations";
import { aKeptPicture, keptBy } from "../testing/asking";
import { removeUnusedMedia } from "./mutations";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR);
const old = (kind: "image" | "video" = "image") =>
  aKeptPicture(clinic.actor, { kind, createdAt: ago(25) });
const left = async () => (await keptBy(clinic.clinicId)).files.map(({ id }) => id);

const exerciseWith = (media: { id: string; posterId?: string }): Exercise => ({
  ...libraryExercises[0]!,
  slug: `own-${randomUUID()}`,
  media: { posterId: null, ...media, kind: "image", width: 1, height: 1, alt: "The hips rise." },
});

async function keepExercise(exercise: Exercise, archivedAt: Date | null = null): Promise<string> {
  const { clinicId, actor } = clinic;
  const [kept] = await transaction({ clinicId }, (tx) =>
    tx
      .insert(exercises)
      .values({
        clinicId,
        slug: exercise.slug,
        content: exercise,
        ...searchColumnsOf(exercise),
        createdBy: actor.userId,
        archivedAt,
      })
      .returning({ id: exercises.id }),
  );
  return kept!.id;
}

describe("the clean-up", () => {
  it("removes what nothing names after a day, with its bytes and an audit row", async () => {
    const { clinicId } = clinic;
    const id = await old();
    expect(await removeUnusedMedia(new Date())).toBe(1);
    const kept = await keptBy(clinicId);
    expect(kept.files.filter((file) => file.id === id)).toEqual([]);
    expect(kept.pieces.filter(({ fileId }) => fileId === id)).toEqual([]);
    const events = await transaction({ clinicId }, (tx) =>
      tx
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.subjectId, id))),
    );
    expect(events).toMatchObject([{ action: "media.removed", actorKind: "system" }]);
    expect(await removeUnusedMedia(new Date())).toBe(0);
  });

  it("leaves a day for filling in the form", async () => {
    const id = await aKeptPicture(clinic.actor, { createdAt: ago(23) });
    await removeUnusedMedia(new Date());
    expect(await left()).toContain(id);
  });

  it("removes what an interrupted upload left", async () => {
    const id = await aKeptPicture(clinic.actor, { createdAt: ago(25), digest: "" });
    await removeUnusedMedia(new Date());
    expect(await left()).not.toContain(id);
  });

  it("leaves what an exercise names, archived or not, and its video's still", async () => {
    const [shown, put, video, still] = [await old(), await old(), await old("video"), await old()];
    await keepExercise(exerciseWith({ id: shown }));
    await keepExercise(exerciseWith({ id: put }), new Date());
    await keepExercise(exerciseWith({ id: video, posterId: still }));
    await removeUnusedMedia(new Date());
    expect(await left()).toEqual(expect.arrayContaining([shown, put, video, still]));
  });

  it("leaves what a plan froze, though the exercise has another picture now", async () => {
    const { clinicId } = clinic;
    const id = await old();
    const planId = await addPlan(clinic, null);
    const exercise = exerciseWith({ id });
    await transaction({ clinicId }, async (tx) => {
      const [revision] = await tx
        .insert(planRevisions)
        .values({ clinicId, planId, number: 1, title: "A" })
        .returning({ id: planRevisions.id });
      await tx.insert(planItems).values({
        clinicId,
        revisionId: revision!.id,
        position: 0,
        exerciseSlug: exercise.slug,
        exercise: exerciseSnapshotSchema.parse(exercise),
        ...exercise.dosage,
      });
    });
    await removeUnusedMedia(new Date());
    expect(await left()).toContain(id);
  });

  it("leaves what undoing an import would bring back", async () => {
    const { clinicId, actor } = clinic;
    const id = await old();
    const exerciseId = await keepExercise({ ...exerciseWith({ id }), media: null });
    await transaction({ clinicId }, async (tx) => {
      const counts = { added: 0, updated: 1, unchanged: 0, refused: 0 };
      const [done] = await tx
        .insert(exerciseImports)
        .values({
          clinicId,
          fileName: "a.json",
          format: "json",
          ...counts,
          importedBy: actor.userId,
        })
        .returning({ id: exerciseImports.id });
      await tx.insert(exerciseImportRows).values({
        clinicId,
        importId: done!.id,
        exerciseId,
        before: exerciseWith({ id }),
        versionAfter: 2,
      });
    });
    await removeUnusedMedia(new Date());
    expect(await left()).toContain(id);
  });

  it("does not count another clinic's naming of it, and does not mix clinics up", async () => {
    const [ours, theirs] = [await old(), await aKeptPicture(other.actor, { createdAt: ago(25) })];
    await keepExercise(exerciseWith({ id: theirs }));
    await removeUnusedMedia(new Date());
    expect(await left()).not.toContain(ours);
    expect((await keptBy(other.clinicId)).files).toEqual([]);
  });

  it("works off more than one batch", async () => {
    for (let count = 0; count < 55; count++) await old();
    expect(await removeUnusedMedia(new Date())).toBe(55);
  });
});

describe("a file that an exercise takes up", () => {
  const hold = (media: Parameters<typeof holdMedia>[2], by = clinic) =>
    transaction({ clinicId: by.clinicId }, (tx) => holdMedia(tx, by.clinicId, media));

  it("must be a whole one of the clinic, of its kind", async () => {
    const [picture, video] = [await aKeptPicture(clinic.actor), await old("video")];
    const half = await aKeptPicture(clinic.actor, { digest: "" });
    expect(await hold(null)).toBe(true);
    expect(await hold({ id: picture, kind: "image", posterId: null })).toBe(true);
    expect(await hold({ id: video, kind: "video", posterId: picture })).toBe(true);
    expect(await hold({ id: video, kind: "video", posterId: video })).toBe(false);
    expect(await hold({ id: picture, kind: "video", posterId: null })).toBe(false);
    expect(await hold({ id: half, kind: "image", posterId: null })).toBe(false);
    expect(await hold({ id: randomUUID(), kind: "image", posterId: null })).toBe(false);
    expect(await hold({ id: picture, kind: "image", posterId: null }, other)).toBe(false);
  });

  it("is not removed while the exercise is being saved", async () => {
    const { clinicId } = clinic;
    const id = await old();
    await transaction({ clinicId }, async (tx) => {
      expect(await holdMedia(tx, clinicId, { id, kind: "image", posterId: null })).toBe(true);
      await removeUnusedMedia(new Date());
      expect(await left()).toContain(id);
    });
  });
});
