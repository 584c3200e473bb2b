import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { GET } from "@/app/p/[token]/media/[mediaId]/route";
import { transaction } from "@/db/client";
import { planItems, planRevisions } from "@/db/schema/plans";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { addDays } from "@/lib/dates";
import type { Media } from "@/lib/exercises/schema";
import { libraryExercises } from "@/lib/exercises/library/library";
import { exerciseSnapshotSchema } from "@/lib/exercises/schema";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { revokeLink } from "@/lib/links/mutations";
import { addSentRevision, sendPlanTo, type SentPlan } from "@/lib/practice/testing/sent-plan";
import { aKeptPicture, ORIGIN } from "./testing/asking";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

const get = async (token: string, mediaId: string) => {
  const request = new Request(`${ORIGIN}/p/${token}/media/${mediaId}`);
  return (await GET(request, { params: Promise.resolve({ token, mediaId }) })).status;
};

const film = async (): Promise<Media> => ({
  id: await aKeptPicture(clinic.actor, { kind: "video" }),
  kind: "video",
  posterId: await aKeptPicture(clinic.actor),
  width: 1,
  height: 1,
  alt: "The hips rise.",
});

/** Sends revision `number` with one exercise that has `media`. */
async function sendWith(plan: SentPlan, number: number, media: Media | null, send = true) {
  const { clinicId, actor } = clinic;
  const [exercise] = libraryExercises;
  await transaction({ clinicId }, async (tx) => {
    const [revision] = await tx
      .insert(planRevisions)
      .values({
        clinicId,
        planId: plan.link.planId,
        number,
        title: "A",
        weeks: 6,
        startDate: plan.today,
        daysPerWeek: 3,
      })
      .returning({ id: planRevisions.id });
    await tx.insert(planItems).values({
      clinicId,
      revisionId: revision!.id,
      position: 0,
      exerciseSlug: "own-bridge",
      exercise: exerciseSnapshotSchema.parse({ ...exercise, slug: "own-bridge", media }),
      ...exercise!.dosage,
    });
    if (send)
      await tx
        .update(planRevisions)
        .set({ sentAt: new Date(), sentBy: actor.userId, effectiveFrom: plan.today })
        .where(and(eq(planRevisions.clinicId, clinicId), eq(planRevisions.id, revision!.id)));
  });
}

describe("a patient", () => {
  it("gets the video and its still that their plan shows", async () => {
    const [plan, media] = [await sendPlanTo(clinic, 1), await film()];
    await sendWith(plan, 2, media);
    expect(await get(plan.token, media.id)).toBe(200);
    expect(await get(plan.token, media.posterId!)).toBe(200);
  });

  it("gets none that their plan does not show, though the clinic has it", async () => {
    const [plan, theirs] = [await sendPlanTo(clinic, 1), await sendPlanTo(clinic, 1)];
    const media = await film();
    await sendWith(plan, 2, media);
    expect(await get(theirs.token, media.id)).toBe(404);
    expect(await get(theirs.token, media.posterId!)).toBe(404);
  });

  it("gets none of a draft, and none that a newer revision has left out", async () => {
    const [plan, media] = [await sendPlanTo(clinic, 1), await film()];
    await sendWith(plan, 2, media, false);
    expect(await get(plan.token, media.id)).toBe(404);

    const revised = await sendPlanTo(clinic, 1);
    await sendWith(revised, 2, media);
    await addSentRevision(clinic, revised.link.planId, 3, addDays(revised.today, 0), 1);
    expect(await get(revised.token, media.id)).toBe(404);
  });

  it("gets none with a revoked or an unknown link, nor with another clinic's", async () => {
    const [plan, media] = [await sendPlanTo(clinic, 1), await film()];
    await sendWith(plan, 2, media);
    const elsewhere = await sendPlanTo(other, 1);
    expect(await get(elsewhere.token, media.id)).toBe(404);
    expect(await get(`abcd1234.${"A".repeat(43)}`, media.id)).toBe(404);
    expect(await get(plan.token, "no-id")).toBe(404);
    await revokeLink(clinic.actor, plan.link.linkId);
    expect(await get(plan.token, media.id)).toBe(404);
  });

  it("gets none that is half stored", async () => {
    const plan = await sendPlanTo(clinic, 1);
    const media: Media = {
      ...(await film()),
      id: await aKeptPicture(clinic.actor, { digest: "" }),
    };
    await sendWith(plan, 2, media);
    expect(await get(plan.token, media.id)).toBe(404);
  });
});
