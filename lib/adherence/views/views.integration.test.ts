import { and, eq, like } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { transaction } from "@/db/client";
import { adherenceViews } from "@/db/schema/adherence-views";
import { auditEvents } from "@/db/schema/audit";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { storeClinic, type TestClinic } from "@/lib/adherence/testing/stored-plans";
import { openTable } from "@/lib/adherence/views/loaders";
import {
  createView,
  deleteView,
  keepLayout,
  openFirst,
  renameView,
  restoreView,
  saveView,
} from "@/lib/adherence/views/mutations";
import { NotFoundError } from "@/lib/errors";
import { type GridLayout, USUAL_LAYOUT } from "@/lib/ui/data-grid/features";

const usual = { ...USUAL_LAYOUT, pinned: [], widths: {} };
const compact = { density: "compact" as const, pinned: ["pain"], widths: { plan: 240 } };

describe("saved views of the adherence table", () => {
  const database = connectedDatabase();
  const here = beforeTests(() => storeClinic(database.url, "Here"));
  const there = beforeTests(() => storeClinic(database.url, "There"));

  const person = (clinic: TestClinic, userId: string, role: "therapist" | "trainer" | "admin") => {
    return { clinicId: clinic.clinicId, userId, role };
  };
  const trainer = () => person(here, here.trainer, "trainer");
  const therapist = () => person(here, here.therapist, "therapist");
  const admin = () => person(here, here.colleague, "admin");
  const stranger = () => person(there, there.therapist, "admin");

  let made = 0;
  async function aView(by = trainer(), change: { shared?: boolean; query?: string } = {}) {
    const view = { shared: false, query: "band=slipping&sort=-pain", ...change };
    const layout: GridLayout = compact;
    const result = await createView(by, {
      name: `View ${++made}`,
      ...view,
      layout: { ...layout, pinned: [...layout.pinned], widths: { ...layout.widths } },
    });
    if (!result.ok) throw new Error(result.message);
    return result.value.viewId;
  }
  const seenBy = async (who: ReturnType<typeof trainer>, id: string) =>
    (await openTable(who, { view: id })).view;
  const audited = (id: string) =>
    transaction({ clinicId: here.clinicId }, (tx) =>
      tx
        .select({
          action: auditEvents.action,
          by: auditEvents.actorId,
          details: auditEvents.details,
        })
        .from(auditEvents)
        .where(
          and(
            eq(auditEvents.clinicId, here.clinicId),
            eq(auditEvents.subjectId, id),
            like(auditEvents.action, "adherence.view-%"),
          ),
        )
        .orderBy(auditEvents.sequence),
    );

  test("a view opens with its filters, order and look, and says when something else is shown", async () => {
    const id = await aView();
    const opened = await openTable(trainer(), { view: id });
    expect(opened.state).toMatchObject({
      view: id,
      band: "slipping",
      sort: { id: "pain", desc: true },
    });
    expect(opened.layout).toEqual(compact);
    expect(opened).toMatchObject({ isChanged: false, notices: [] });
    const other = await openTable(trainer(), { view: id, window: "all", band: "on-track" });
    expect(other.state).toMatchObject({ band: "on-track", sort: { id: "adherence" } });
    expect(other.isChanged).toBe(true);
    expect(await audited(id)).toEqual([
      { action: "adherence.view-created", by: here.trainer, details: { shared: false } },
    ]);
  });

  test("nobody else sees a private view, no clinic another's, and what is not seen is not told apart", async () => {
    const id = await aView();
    for (const who of [therapist(), admin(), stranger()]) {
      const opened = await openTable(who, { view: id });
      expect(opened.view).toBeNull();
      expect(opened.state.band).toBeNull();
      expect(opened.notices).toEqual([
        expect.stringMatching(/not there any more, or is not shared/),
      ]);
      const content = { query: "", layout: usual };
      await expect(saveView(who, { viewId: id, version: 1, ...content })).rejects.toThrow(
        NotFoundError,
      );
      await expect(renameView(who, { viewId: id, name: "Mine", shared: true })).rejects.toThrow(
        NotFoundError,
      );
      await expect(deleteView(who, id)).rejects.toThrow(NotFoundError);
      await expect(openFirst(who, id)).rejects.toThrow(NotFoundError);
      await expect(keepLayout(who, { viewId: id, layout: usual })).rejects.toThrow(NotFoundError);
    }
    expect((await seenBy(trainer(), id))?.version).toBe(1);
  });

  test("a shared view is everybody's to open, and its owner's or an admin's to change", async () => {
    const id = await aView(therapist(), { shared: true });
    expect(await seenBy(trainer(), id)).toMatchObject({ canChange: false, ownerName: "Ines" });
    expect(await seenBy(stranger(), id)).toBeNull();
    const content = { query: "flag=any", layout: usual };
    expect(await saveView(trainer(), { viewId: id, version: 1, ...content })).toMatchObject({
      reason: "FORBIDDEN",
    });
    expect(await deleteView(trainer(), id)).toMatchObject({ reason: "FORBIDDEN" });
    expect(await saveView(admin(), { viewId: id, version: 1, ...content })).toEqual({
      ok: true,
      value: { version: 2 },
    });
    expect((await openTable(trainer(), { view: id })).state.flag).toBe("any");
    expect((await audited(id)).map(({ action }) => action)).toEqual([
      "adherence.view-created",
      "adherence.view-saved",
    ]);
  });

  test("saved over what somebody else saved meanwhile, nothing is lost", async () => {
    const id = await aView(therapist(), { shared: true });
    const save = (by: ReturnType<typeof trainer>, query: string) =>
      saveView(by, { viewId: id, version: 1, query, layout: usual });
    expect((await save(admin(), "band=on-track")).ok).toBe(true);
    expect(await save(therapist(), "band=off-track")).toMatchObject({ reason: "CONFLICT" });
    expect((await openTable(therapist(), { view: id })).state.band).toBe("on-track");
  });

  test("a name is used once by a person, in any case, and colleagues may have the same", async () => {
    const id = await aView();
    const { name } = (await seenBy(trainer(), id))!;
    const again = { name: name.toUpperCase(), shared: false, query: "", layout: usual };
    expect(await createView(trainer(), again)).toMatchObject({
      reason: "NAME_TAKEN",
      fields: { name: expect.any(String) },
    });
    expect((await createView(therapist(), again)).ok).toBe(true);
    const other = await aView();
    expect(await renameView(trainer(), { viewId: other, name, shared: false })).toMatchObject({
      reason: "NAME_TAKEN",
    });
  });

  test("a deleted view is gone and comes back whole; deleted twice it is simply gone", async () => {
    const id = await aView();
    expect((await deleteView(trainer(), id)).ok).toBe(true);
    expect(await seenBy(trainer(), id)).toBeNull();
    await expect(deleteView(trainer(), id)).rejects.toThrow(NotFoundError);
    await expect(restoreView(stranger(), id)).rejects.toThrow(NotFoundError);
    expect((await restoreView(trainer(), id)).ok).toBe(true);
    expect((await openTable(trainer(), { view: id })).state.band).toBe("slipping");
    expect((await audited(id)).map(({ action }) => action)).toEqual([
      "adherence.view-created",
      "adherence.view-deleted",
      "adherence.view-restored",
    ]);
  });

  test("the table opens with one's first view where nothing is asked for, and only there", async () => {
    const id = await aView();
    await openFirst(trainer(), id);
    await openFirst(trainer(), id);
    expect((await openTable(trainer(), {})).view?.id).toBe(id);
    expect((await openTable(therapist(), {})).view).toBeNull();
    const asked = await openTable(trainer(), { flag: "any" });
    expect(asked.view).toBeNull();
    expect(asked.state).toMatchObject({ flag: "any", band: null, view: "none" });
    expect((await openTable(trainer(), { view: "none" })).view).toBeNull();
    await deleteView(trainer(), id);
    expect((await openTable(trainer(), {})).view).toBeNull();
    await restoreView(trainer(), id);
    await openFirst(trainer(), null);
    expect((await openTable(trainer(), {})).state.view).toBeNull();
  });

  test("how the columns look is each person's own, by view", async () => {
    const id = await aView(therapist(), { shared: true });
    const wide = { density: "comfortable" as const, pinned: [], widths: { patient: 300 } };
    await keepLayout(trainer(), { viewId: id, layout: wide });
    await keepLayout(trainer(), { viewId: null, layout: usual });
    await keepLayout(trainer(), { viewId: null, layout: { ...wide, pinned: ["flags"] } });
    expect((await openTable(trainer(), { view: id })).layout).toEqual(wide);
    expect((await openTable(therapist(), { view: id })).layout).toEqual(compact);
    expect((await openTable(trainer(), { view: "none" })).layout).toEqual({
      ...wide,
      pinned: ["flags"],
    });
  });

  test("a view of columns, filters and orders that are there no more opens without them, and says so", async () => {
    const id = await aView();
    const query = "columns=patient.mood.pain&sort=-mood&band=sleepy&colour=red";
    await transaction({ clinicId: here.clinicId }, (tx) =>
      tx
        .update(adherenceViews)
        .set({ query, pinned: ["mood", "pain"], widths: { mood: 90, pain: 9000 } })
        .where(and(eq(adherenceViews.clinicId, here.clinicId), eq(adherenceViews.id, id))),
    );
    const { state, notices, layout } = await openTable(trainer(), { view: id });
    expect(state.columns).toEqual(["patient", "pain"]);
    expect(state).toMatchObject({ sort: { id: "adherence" }, band: null });
    expect(notices).toHaveLength(4);
    for (const notice of notices) expect(notice).toMatch(/^In the view “View \d+”: /);
    // A width that no column may have: as if none had been kept.
    expect(layout).toEqual(usual);
  });
});
