import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { POST as postForm } from "@/app/p/[token]/practice/route";
import { transaction } from "@/db/client";
import { planItems } from "@/db/schema/plans";
import { seedLibrary } from "@/db/seed/library";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { addDays, isoDate, todayIn } from "@/lib/dates";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { resolveLink } from "@/lib/links/data";
import { copyLink } from "@/lib/links/mutations";
import { loadDraftDocument, loadPlanDocument } from "@/lib/plan-document/data";
import { listPractice } from "@/lib/practice/data";
import { recordPractice } from "@/lib/practice/mutations";
import type { PracticeReport } from "@/lib/practice/schema";
import { editPlan, saveDraft } from "../draft/mutations";
import { sendPlan } from "../mutations";
import type { Draft } from "../schema";
import { draftOf, newDraft, NOW, readPlan } from "../testing/drafts";

// A route called here is not within a request of Next.
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
beforeAll(() => seedLibrary({ url: database.url }));

/**
 * From Sunday 22 November 2026 for four weeks, every day: a warm-up; two done in turn; one for the
 * first two weeks; one from week 3; and one every other day.
 */
function phased(): Draft {
  const draft = draftOf(6);
  const timings: Partial<Draft["items"][number]>[] = [
    { superset: 1 },
    { superset: 1 },
    { untilWeek: 2 },
    { fromWeek: 3 },
    { everyDays: 2 },
    { block: "warm-up" },
  ];
  const items = draft.items.map((item, index) => ({ ...item, ...timings[index] }));
  return { ...draft, items, schedule: { ...draft.schedule, weeks: 4 } };
}

/** As sent on the first day, with a link to it. */
async function sent(draft: Draft, now = NOW) {
  const { planId, version } = await newDraft(clinic, draft);
  const result = await sendPlan(clinic.actor, planId, version, now);
  if (!result.ok) throw new Error(result.message);
  const copied = await copyLink(clinic.actor, planId);
  if (!copied.ok) throw new Error(copied.message);
  const token = copied.value.url.split("/p/")[1]!;
  return { planId, token, version: result.value.version, link: (await resolveLink(token))! };
}

const day = (offset: number) => new Date(NOW.getTime() + offset * 86_400_000);
const slugs = (items: readonly { exercise: { slug: string } }[]) =>
  items.map(({ exercise }) => exercise.slug);
const timingOf = ({ block, superset, fromWeek, untilWeek, everyDays }: Draft["items"][number]) => ({
  block,
  superset,
  fromWeek,
  untilWeek,
  everyDays,
});

describe("blocks, supersets, weeks and days of a plan's exercises", () => {
  test("are kept with the draft, frozen with the revision, and copied to the next", async () => {
    const draft = phased();
    const { planId, version } = await sent(draft);
    const kept = async (index: number) => (await readPlan(clinic, planId)).revisions[index]!.items;
    expect((await kept(0)).map(timingOf)).toEqual(draft.items.map(timingOf));
    expect((await kept(0))[0]!.dosage).not.toHaveProperty("block");

    const opened = await editPlan(clinic.actor, planId);
    expect((await kept(0)).map(timingOf)).toEqual(draft.items.map(timingOf));
    const plain = { ...draft, items: draftOf(6).items };
    const edited = opened.ok ? opened.value.version : version;
    await saveDraft(clinic.actor, planId, edited, plain);
    expect((await kept(0)).every(({ superset }) => superset === null)).toBe(true);
    expect((await kept(1)).map(timingOf)).toEqual(draft.items.map(timingOf));

    const [frozen] = await kept(1);
    const change = transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx.update(planItems).set({ untilWeek: 3 }).where(eq(planItems.id, frozen!.id)),
    );
    // integrity_constraint_violation: the trigger that keeps sent revisions as they are.
    await expect(change).rejects.toMatchObject({ cause: { code: "23000" } });
  });

  test("saving the same again is no conflict, and other weeks are a change", async () => {
    const draft = phased();
    const { planId, version } = await newDraft(clinic, draft);
    expect(await saveDraft(clinic.actor, planId, version - 1, draft)).toMatchObject({ ok: true });
    const other = { ...draft, items: draft.items.map((item) => ({ ...item, untilWeek: 4 })) };
    await expect(saveDraft(clinic.actor, planId, version - 1, other)).rejects.toThrow("newer");
  });

  test("that leave practice days empty are refused at sending, with a sentence", async () => {
    const draft = phased();
    const items = draft.items.map((item) => ({ ...item, everyDays: 2 }));
    const { planId, version } = await newDraft(clinic, { ...draft, items });
    expect(await sendPlan(clinic.actor, planId, version, NOW)).toMatchObject({
      ok: false,
      reason: "NOT_READY",
      fields: { items: expect.stringContaining("the first Monday 23 November") },
    });
  });
});

describe("the patient sees", () => {
  test("in week 1 what is due, what is left out today, and what comes in week 3", async () => {
    const draft = phased();
    const { link } = await sent(draft);
    const [tilt, second, early, late, other, warm] = draft.items.map((item) => item.exerciseSlug);

    const first = (await loadPlanDocument(link, day(0)))!;
    expect(slugs(first.items)).toEqual([warm, tilt, second, early, other]);
    expect(first.otherItems).toEqual([]);

    const monday = (await loadPlanDocument(link, day(1)))!;
    expect(slugs(monday.items)).toEqual([warm, tilt, second, early]);
    expect(monday.otherItems).toMatchObject([{ next: "2026-11-24" }]);
    expect(monday.nextPhase).toMatchObject({ week: 3, from: "2026-12-06" });
    expect(monday.nextPhase!.starting).toHaveLength(1);
    expect(monday.nextPhase!.ending).toHaveLength(1);
    expect(slugs(monday.allItems)).toContain(late);
  });

  test("in week 3 what is due then, and no more news", async () => {
    const draft = phased();
    const { link } = await sent(draft);
    const [tilt, second, , late, other, warm] = draft.items.map((item) => item.exerciseSlug);
    const view = (await loadPlanDocument(link, day(14)))!;
    expect(slugs(view.items)).toEqual([warm, tilt, second, late, other]);
    expect(view.nextPhase).toBeNull();
  });

  test("a plan that uses none of it as it was", async () => {
    const draft = draftOf(3);
    const { link, planId } = await sent(draft);
    for (const at of [0, 1, 20, 400]) {
      const view = (await loadPlanDocument(link, day(at)))!;
      expect(slugs(view.items)).toEqual(draft.items.map(({ exerciseSlug }) => exerciseSlug));
      expect([view.otherItems, view.nextPhase]).toEqual([[], null]);
    }
    const preview = await loadDraftDocument(clinic.clinicId, planId, NOW);
    expect(slugs(preview!.items)).toHaveLength(3);
  });
});

describe("practice", () => {
  const report = (
    view: NonNullable<Awaited<ReturnType<typeof loadPlanDocument>>>,
    items: readonly { id: string }[],
    practisedOn = view.today,
  ): PracticeReport => ({
    id: randomUUID(),
    revisionId: view.revisionId,
    practisedOn,
    items: items.map(({ id }) => ({ planItemId: id, setsDone: 1, skipReason: null })),
    painBefore: null,
    painAfter: null,
    effort: null,
    comment: null,
    redFlag: false,
    difficulty: null,
    painPlaces: [],
    wantsCall: false,
    corrects: null,
  });

  test("counts the exercises that are due on its day, and no others", async () => {
    const { link, planId } = await sent(phased());
    const view = (await loadPlanDocument(link, day(1)))!;
    expect(await recordPractice(link, report(view, view.allItems), day(1))).toMatchObject({
      reason: "STALE_FORM",
    });
    expect(await recordPractice(link, report(view, view.items), day(1))).toMatchObject({
      ok: true,
    });
    // Entered later for the day before, when one more was due.
    const sunday = isoDate("2026-11-22");
    expect(await recordPractice(link, report(view, view.items, sunday), day(1))).toMatchObject({
      reason: "STALE_FORM",
    });
    const earlier = (await loadPlanDocument(link, day(1), { day: sunday }))!;
    expect(earlier.day).toBe(sunday);
    await recordPractice(link, report(earlier, earlier.items, sunday), day(1));
    const sessions = await transaction({ clinicId: clinic.clinicId }, (tx) =>
      listPractice(tx, clinic.clinicId, planId),
    );
    expect(sessions.map(({ itemsTotal }) => itemsTotal)).toEqual([4, 5]);
  });

  test("for a day with another list is asked again with that list, and nothing is lost", async () => {
    const now = new Date();
    const today = todayIn("Asia/Beirut", now);
    const draft = phased();
    const startDate = addDays(today, -1);
    const started = { ...draft, schedule: { ...draft.schedule, startDate } };
    const { token, link } = await sent(started, new Date(now.getTime() - 86_400_000));
    const view = (await loadPlanDocument(link, now))!;
    const fields = {
      session: randomUUID(),
      revision: view.revisionId,
      listed: today,
      day: startDate,
      did: "all",
      comment: "It went well.",
    };
    const send = (change: Record<string, string> = {}) =>
      postForm(
        new Request("http://localhost/p", {
          method: "POST",
          headers: { "sec-fetch-site": "same-origin", origin: "null" },
          body: new URLSearchParams({ ...fields, ...change }),
        }),
        { params: Promise.resolve({ token }) },
      );
    const again = await send();
    const html = await again.text();
    expect(again.status).toBe(422);
    expect(html).toContain("your exercises were not the same");
    expect(html).toContain("It went well.");
    expect(html).toContain(`name="listed" value="${startDate}"`);
    expect((await send({ listed: startDate })).status).toBe(303);
  });
});
