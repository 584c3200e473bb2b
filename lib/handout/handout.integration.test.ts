import { and, eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { seedLibrary } from "@/db/seed/library";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { addDays, todayIn } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { deliveriesOf, mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { resolveLink } from "@/lib/links/data";
import { makeHandoutLink, revokeLink } from "@/lib/links/mutations";
import { editPlan, saveDraft } from "@/lib/plans/draft/mutations";
import { sendPlan } from "@/lib/plans/mutations";
import type { Draft } from "@/lib/plans/schema";
import { draftOf, newDraft, NOW } from "@/lib/plans/testing/drafts";
import { loadHandout } from "./data";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
beforeAll(() => seedLibrary({ url: database.url }));

async function sent(draft: Draft) {
  const { planId, version } = await newDraft(clinic, draft);
  const result = await sendPlan(clinic.actor, planId, version, NOW);
  if (!result.ok) throw new Error(result.message);
  return planId;
}

test("a handout has a link of its own that is listed, and revoked by itself", async () => {
  const { clinicId, actor } = clinic;
  const planId = await sent(draftOf(1));
  const made = await makeHandoutLink(actor, planId);
  if (!made.ok) throw new Error(made.message);
  const token = made.value.url.split("/p/")[1]!;
  expect(await resolveLink(token)).toMatchObject({ clinicId, planId });
  expect(await deliveriesOf(clinicId, planId)).toContainEqual(
    expect.objectContaining({ channel: "print", state: "sent", liveLinkId: made.value.linkId }),
  );
  const audit = await transaction({ clinicId }, (tx) =>
    tx
      .select({ action: auditEvents.action, details: auditEvents.details })
      .from(auditEvents)
      .where(and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.subjectId, made.value.linkId))),
  );
  expect(audit).toEqual([{ action: "link.made", details: { plan: planId, channel: "print" } }]);

  await expect(makeHandoutLink(other.actor, planId)).rejects.toThrow(NotFoundError);
  await revokeLink(actor, made.value.linkId);
  expect(await resolveLink(token)).toBeNull();
});

test("a plan that nobody has gets no link, but can be looked at as a draft", async () => {
  const { planId } = await newDraft(clinic, draftOf(2));
  expect(await makeHandoutLink(clinic.actor, planId)).toMatchObject({ reason: "PLAN_NOT_OPEN" });
  expect(await loadHandout(clinic.clinicId, planId, NOW)).toMatchObject({
    isDraft: true,
    title: "Back, first weeks",
  });
});

test("prints what was sent, not what is being edited, and only to its own clinic", async () => {
  const planId = await sent(draftOf(2));
  const edited = await editPlan(clinic.actor, planId);
  if (!edited.ok) throw new Error(edited.message);
  const saved = await saveDraft(
    clinic.actor,
    planId,
    edited.value.version,
    draftOf(3, { title: "Not yet" }),
  );
  expect(saved.ok).toBe(true);
  const handout = await loadHandout(clinic.clinicId, planId, NOW);
  expect(handout).toMatchObject({
    isDraft: false,
    title: "Back, first weeks",
    patientName: "Noor H.",
    clinic: { name: "Riverside Physiotherapy" },
    today: todayIn("Asia/Beirut", NOW),
  });
  expect(handout?.items).toHaveLength(2);
  expect(await loadHandout(other.clinicId, planId, NOW)).toBeNull();
  expect(await loadHandout(clinic.clinicId, "no-plan", NOW)).toBeNull();
});

test("leaves out exercises of weeks that are over", async () => {
  const draft = draftOf(3);
  const [first, second, third] = draft.items;
  const planId = await sent({
    ...draft,
    items: [{ ...first!, untilWeek: 2 }, second!, { ...third!, fromWeek: 3, block: "warm-up" }],
  });
  const namesOn = async (day: number) => {
    const now = new Date(`${addDays(todayIn("UTC", NOW), day)}T09:00:00Z`);
    const handout = await loadHandout(clinic.clinicId, planId, now);
    return handout?.items.map(({ exercise }) => exercise.slug);
  };
  const slugs = draft.items.map(({ exerciseSlug }) => exerciseSlug);
  expect(await namesOn(0)).toEqual([slugs[2], slugs[0], slugs[1]]);
  expect(await namesOn(13)).toHaveLength(3);
  expect(await namesOn(14)).toEqual([slugs[2], slugs[1]]);
});
