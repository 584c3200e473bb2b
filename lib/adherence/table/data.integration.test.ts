import { randomInt, randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { transaction } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { planSummaries } from "@/db/schema/practice";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { bandOf } from "@/lib/adherence/bands";
import { FLAG_RULES } from "@/lib/adherence/flag-words";
import { flagKeyOf } from "@/lib/adherence/stored-row";
import {
  BANDS,
  DEFAULT_STATE,
  type SortColumn,
  type TableState,
} from "@/lib/adherence/table/address";
import { listPrescribers, listProgrammes } from "@/lib/adherence/table/choices/data";
import { listAdherence, type Viewer } from "@/lib/adherence/table/data";
import { eachAdherenceBatch } from "@/lib/adherence/table/export/data";
import { storeClinic, type TestClinic, TIME_ZONE } from "@/lib/adherence/testing/stored-plans";
import { anyTableState } from "@/lib/adherence/testing/table-states";
import { type WindowName } from "@/lib/adherence/windows";
import { addDays, isoDate } from "@/lib/dates";
import type { Region } from "@/lib/exercises/schema";
import type { FlagRule } from "@/lib/pain/schema";

const NOW = new Date("2026-11-22T11:00:00Z");

type Stored = {
  planId: string;
  givenName: string;
  familyName: string;
  title: string;
  therapist: string;
  therapistName: string;
  trainer: string | null;
  state: "active" | "paused" | "completed" | "stopped";
  archived: boolean;
  windows: Record<WindowName, { due: number; done: number }>;
  patientTherapist: string;
  regions: Region[];
  week: number | null;
  nextDueOn: string | null;
  lastPracticeOn: string | null;
  latestPain: number | null;
  painChange: number | null;
  flags: FlagRule[];
  /** Over the whole plan. */
  sets: { due: number; done: number };
  skips: number;
  latestRise: number | null;
  latestMorning: number | null;
  latestEffort: number | null;
};

const pick = <T>(values: readonly T[]): T => values[randomInt(values.length)]!;
const maybe = <T>(value: T) => (randomInt(4) === 0 ? null : value);

function randomPlan(clinic: TestClinic): Stored {
  const [therapist, therapistName] = pick([
    [clinic.therapist, "Ines"],
    [clinic.colleague, "Bo"],
  ] as const);
  const share = () => {
    const due = pick([0, 1, 5, 10, 20]);
    return { due, done: randomInt(due + 1) };
  };
  return {
    planId: randomUUID(),
    givenName: pick(["Ana", "Bo", "Ro%se", "o'Neil", "Zz_z", "Zoé"]),
    familyName: pick(["Banner", "Brown", "Adler", "Ro\\an"]),
    title: pick(["Back", "Knees", "Walking"]),
    therapist,
    therapistName,
    trainer: maybe(clinic.trainer),
    state: pick(["active", "active", "active", "paused", "completed", "stopped"] as const),
    archived: randomInt(10) === 0,
    windows: { "7": share(), "14": share(), "30": share(), "90": share(), all: share() },
    patientTherapist: pick([clinic.therapist, clinic.colleague]),
    regions: (["knee", "low-back", "hip"] as const).filter(() => randomInt(3) === 0),
    week: maybe(1 + randomInt(6)),
    nextDueOn: maybe(`2026-11-${pick(["22", "23", "25"])}`),
    lastPracticeOn: maybe(`2026-11-${pick(["01", "07", "12", "21"])}`),
    latestPain: maybe(randomInt(11)),
    painChange: maybe(randomInt(9) - 4),
    flags: FLAG_RULES.filter(() => randomInt(6) === 0),
    sets: share(),
    skips: randomInt(4),
    latestRise: maybe(randomInt(5) - 2),
    latestMorning: maybe(randomInt(11)),
    latestEffort: maybe(randomInt(11)),
  };
}

async function store({ clinicId }: TestClinic, plan: Stored): Promise<void> {
  await transaction({ clinicId }, async (tx) => {
    const [patient] = await tx
      .insert(patients)
      .values({
        clinicId,
        givenName: plan.givenName,
        familyName: plan.familyName,
        timeZone: TIME_ZONE,
        therapistId: plan.patientTherapist,
        trainerId: plan.trainer,
        regions: plan.regions,
        archivedAt: plan.archived ? NOW : null,
        dateOfBirth: "1970-01-02",
        address: "Secret Street 1",
        clinicalNotes: "Secret note",
        phone: "0123",
      })
      .returning({ id: patients.id });
    const closed = plan.state === "completed" || plan.state === "stopped";
    await tx.insert(plans).values({
      clinicId,
      id: plan.planId,
      patientId: patient!.id,
      therapistId: plan.therapist,
      title: plan.title,
      state: plan.state,
      closedOn: closed ? "2026-11-20" : null,
      exitReason: closed ? "other" : null,
    });
    const { planId, windows, lastPracticeOn, latestPain, painChange, flags, week } = plan;
    const ratio = ({ due, done }: { due: number; done: number }) => (due === 0 ? null : done / due);
    await tx.insert(planSummaries).values({
      clinicId,
      planId,
      due: windows.all.due,
      done: windows.all.done,
      partial: 0,
      ratio: ratio(windows.all),
      due7: windows["7"].due,
      done7: windows["7"].done,
      ratio7: ratio(windows["7"]),
      due14: windows["14"].due,
      done14: windows["14"].done,
      ratio14: ratio(windows["14"]),
      due30: windows["30"].due,
      done30: windows["30"].done,
      ratio30: ratio(windows["30"]),
      due90: windows["90"].due,
      done90: windows["90"].done,
      ratio90: ratio(windows["90"]),
      lastPracticeOn,
      latestPain,
      painChange,
      week,
      nextDueOn: plan.nextDueOn,
      setsDue: [0, 0, 0, 0, plan.sets.due],
      setsDone: [0, 0, 0, 0, plan.sets.done],
      skips: [0, 0, 0, 0, plan.skips],
      latestRise: plan.latestRise,
      latestMorning: plan.latestMorning,
      latestEffort: plan.latestEffort,
      flags,
      flagKey: flagKeyOf(flags),
      countedOn: "2026-11-22",
    });
  });
}

/** The same filters and order, one row after the other, written to be obvious. */
function naiveTable(all: Stored[], state: TableState, viewer: Viewer): Stored[] {
  const states = {
    current: ["active", "paused"],
    active: ["active"],
    paused: ["paused"],
    closed: ["completed", "stopped"],
    all: ["active", "paused", "completed", "stopped"],
  }[state.state];
  const fold = (words: string) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const share = (row: Stored) => row.windows[state.window];
  const ratio = (row: Stored) => (share(row).due === 0 ? null : share(row).done / share(row).due);
  const keys: Record<SortColumn, (row: Stored) => string | number | null> = {
    patient: () => "",
    plan: (row) => row.title.toLowerCase(),
    therapist: (row) => row.therapistName.toLowerCase(),
    adherence: ratio,
    "last-practice": (row) => row.lastPracticeOn,
    pain: (row) => row.latestPain,
    change: (row) => row.painChange,
    flags: ({ flags }) =>
      flags.length === 0 ? null : (9 - FLAG_RULES.indexOf(flags[0]!)) * 100 + flags.length,
    week: (row) => row.week,
    "next-due": (row) => row.nextDueOn,
    exercises: ({ sets }) => (sets.due === 0 ? null : sets.done / sets.due),
    skips: (row) => row.skips || null,
    rise: (row) => row.latestRise,
    morning: (row) => row.latestMorning,
    effort: (row) => row.latestEffort,
  };
  const order = (a: string | number, b: string | number) => (a === b ? 0 : a < b ? -1 : 1);
  const names = (a: Stored, b: Stored) =>
    order(fold(a.familyName), fold(b.familyName)) ||
    order(fold(a.givenName), fold(b.givenName)) ||
    order(a.planId, b.planId);
  const isSilent = (days: number) => (row: Stored) =>
    row.lastPracticeOn !== null && row.lastPracticeOn <= addDays(isoDate("2026-11-22"), -days);
  const activities = {
    "within-7": (row: Stored) => row.lastPracticeOn !== null && !isSilent(7)(row),
    "not-7": isSilent(7),
    "not-14": isSilent(14),
    never: (row: Stored) => row.lastPracticeOn === null,
  };
  const pains = {
    acceptable: (pain: number | null) => pain !== null && pain < 4,
    caution: (pain: number | null) => pain === 4 || pain === 5,
    stop: (pain: number | null) => pain !== null && pain >= 6,
    none: (pain: number | null) => pain === null,
  };
  return all
    .filter((row) => !row.archived && states.includes(row.state))
    .filter((row) => !state.therapist || row.therapist === state.therapist)
    .filter(
      (row) =>
        !state.mine ||
        (viewer.role === "trainer"
          ? row.trainer === viewer.userId
          : row.therapist === viewer.userId || row.patientTherapist === viewer.userId),
    )
    .filter(({ title }) => !state.programme || title === state.programme)
    .filter(({ regions }) => !state.region || regions.includes(state.region))
    .filter(({ latestPain }) => !state.pain || pains[state.pain](latestPain))
    .filter((row) => !state.activity || activities[state.activity](row))
    .filter(({ lastPracticeOn: on }) => !state.from || (on !== null && on >= state.from))
    .filter(({ lastPracticeOn: on }) => !state.to || (on !== null && on <= state.to))
    .filter(
      ({ flags }) =>
        !state.flag || (state.flag === "any" ? flags.length > 0 : flags.includes(state.flag)),
    )
    .filter(({ givenName, familyName }) =>
      state.q
        .toLowerCase()
        .split(" ")
        .every((word) => fold(`${givenName} ${familyName}`).includes(word)),
    )
    .filter((row) => !state.band || bandOf(ratio(row)) === state.band)
    .toSorted((a, b) => {
      const [left, right] = [keys[state.sort.id](a), keys[state.sort.id](b)];
      // Missing values come last, and then by name; else the whole order turns round.
      if (left === null && right === null) return names(a, b);
      if (left === null) return 1;
      if (right === null) return -1;
      return (order(left, right) || names(a, b)) * (state.sort.desc ? -1 : 1);
    });
}

describe("the adherence table", () => {
  const database = connectedDatabase();
  const here = beforeTests(() => storeClinic(database.url, "Here"));
  const there = beforeTests(() => storeClinic(database.url, "There"));
  let rows: Stored[];

  beforeAll(async () => {
    rows = Array.from({ length: 80 }, () => randomPlan(here));
    for (const row of rows) await store(here, row);
    for (let i = 0; i < 10; i++) await store(there, randomPlan(there));
  });

  const list = (clinic: TestClinic, state: TableState, viewer: Viewer) =>
    transaction({ clinicId: clinic.clinicId }, (tx) =>
      listAdherence(tx, clinic.clinicId, state, viewer, NOW),
    );
  const trainer = (): Viewer => ({ userId: here.trainer, role: "trainer" });

  test("is filtered, sorted and paged as a naive reading of all rows would be", async () => {
    await fc.assert(
      fc.asyncProperty(anyTableState, fc.boolean(), fc.nat(2), async (any, isTrainer, who) => {
        const therapist = [here.therapist, here.colleague, any.therapist][who]!;
        const state = { ...any, therapist: any.therapist && therapist };
        const viewer: Viewer = isTrainer
          ? trainer()
          : { userId: here.therapist, role: "therapist" };
        const page = await list(here, state, viewer);
        const expected = naiveTable(rows, state, viewer);
        const start = (page.page! - 1) * state.size;
        expect(page.rows.map(({ planId }) => planId)).toEqual(
          expected.slice(start, start + state.size).map(({ planId }) => planId),
        );
        expect(page.total).toEqual({ n: expected.length, more: false });
        expect([page.hasPrevious, page.hasNext]).toEqual([
          start > 0,
          start + state.size < expected.length,
        ]);
        const last = Math.max(1, Math.ceil(expected.length / state.size));
        expect(page.page).toBe(Math.min(state.page, last));
        const unbanded = naiveTable(rows, { ...state, band: null }, viewer);
        expect(page.bands.all).toEqual({ n: unbanded.length, more: false });
        for (const band of BANDS)
          expect(page.bands[band].n).toBe(naiveTable(rows, { ...state, band }, viewer).length);
      }),
      { numRuns: 150 },
    );
  });

  test("is walked from page to page and back as it stands, by any column", async () => {
    await fc.assert(
      fc.asyncProperty(anyTableState, async (any) => {
        const state: TableState = { ...any, q: "", state: "all", page: 1, size: 25 };
        const expected = naiveTable(rows, state, trainer()).map(({ planId }) => planId);
        const walked: string[] = [];
        const pages: string[][] = [];
        let page = await list(here, state, trainer());
        for (;;) {
          const ids = page.rows.map(({ planId }) => planId);
          walked.push(...ids);
          pages.push(ids);
          if (!page.hasNext) break;
          const next = { ...state, page: pages.length + 1, after: ids.at(-1)! };
          page = await list(here, next, trainer());
        }
        expect(walked).toEqual(expected);
        expect(page.page).toBe(pages.length);

        for (let at = pages.length - 1; at > 0; at--) {
          const back = { ...state, page: at, before: pages[at]![0]! };
          const { rows: shown } = await list(here, back, trainer());
          expect(shown.map(({ planId }) => planId)).toEqual(pages[at - 1]);
        }
        const last = await list(here, { ...state, before: "end" }, trainer());
        expect(last.rows.map(({ planId }) => planId)).toEqual(pages.at(-1));

        const all: string[] = [];
        for await (const batch of eachAdherenceBatch(here.clinicId, state, trainer(), NOW, 7))
          all.push(...batch.map(({ planId }) => planId));
        expect(all).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test("shows its first page when the row to go on from is gone, and says so", async () => {
    const gone = { ...DEFAULT_STATE, page: 3, after: randomUUID() };
    const shown = await list(here, gone, trainer());
    expect(shown.page).toBe(1);
    expect(shown.notices).toEqual([
      "The row that this page began from is gone, so the first page is shown.",
    ]);
    expect(shown.rows.length).toBeGreaterThan(0);
  });

  test("finds names without regard to case and accents, from any piece of two letters", async () => {
    const named = async (q: string) =>
      (await list(here, { ...DEFAULT_STATE, state: "all", size: 100, q }, trainer())).rows.map(
        ({ patientName }) => patientName,
      );
    const zoes = await named("zoe");
    expect(zoes.length).toBeGreaterThan(0);
    expect(zoes.every((name) => name.startsWith("Zoé "))).toBe(true);
    for (const q of ["ZOÉ", "Zoe\u0301", "oé"]) expect(await named(q), q).toEqual(zoes);
  });

  test("follows a patient's new name, therapist and archiving, and a plan's new title", async () => {
    const plan = { ...randomPlan(here), state: "active" as const, archived: false };
    await store(here, plan);
    const found = async (change: Partial<TableState>) =>
      (
        await list(here, { ...DEFAULT_STATE, state: "all", size: 100, ...change }, trainer())
      ).rows.some(({ planId }) => planId === plan.planId);
    const { clinicId } = here;
    const [{ patientId }] = (await transaction({ clinicId }, (tx) =>
      tx.select({ patientId: plans.patientId }).from(plans).where(eq(plans.id, plan.planId)),
    )) as [{ patientId: string }];
    const rename = (change: Partial<typeof patients.$inferInsert>) =>
      transaction({ clinicId }, (tx) =>
        tx.update(patients).set(change).where(eq(patients.id, patientId)),
      );
    await rename({ familyName: "Quixote", trainerId: here.trainer });
    expect(await found({ q: "uixot" })).toBe(true);
    expect(await found({ q: "uixot", mine: true })).toBe(true);
    await transaction({ clinicId }, (tx) =>
      tx.update(plans).set({ title: "Windmills" }).where(eq(plans.id, plan.planId)),
    );
    expect(await found({ programme: "windmills" })).toBe(true);
    await rename({ archivedAt: NOW });
    expect(await found({ q: "uixot" })).toBe(false);
  });

  test("never shows another clinic's plan, nor its therapists", async () => {
    const own = new Set(rows.map(({ planId }) => planId));
    const state: TableState = { ...DEFAULT_STATE, state: "all", size: 100 };
    const shown = await list(there, state, { userId: here.therapist, role: "admin" });
    expect(shown.rows.length).toBeGreaterThan(0);
    expect(shown.rows.filter(({ planId }) => own.has(planId))).toEqual([]);
    const byForeigner = await list(there, { ...state, therapist: here.therapist }, trainer());
    expect(byForeigner.total).toEqual({ n: 0, more: false });
    const foreignRow = await list(there, { ...state, after: rows[0]!.planId }, trainer());
    expect(foreignRow.notices).toHaveLength(1);
    const prescribers = await transaction({ clinicId: there.clinicId }, (tx) =>
      listPrescribers(tx, there.clinicId),
    );
    const programmes = await transaction({ clinicId: here.clinicId }, (tx) =>
      listProgrammes(tx, here.clinicId),
    );
    expect(programmes.filter((title) => title !== "Windmills")).toEqual([
      "Back",
      "Knees",
      "Walking",
    ]);
    expect(prescribers.map(({ id }) => id)).not.toContain(here.therapist);
  });

  test("holds nothing that a trainer may not see", async () => {
    const { rows: shown } = await list(here, DEFAULT_STATE, trainer());
    expect(JSON.stringify(shown)).not.toMatch(/Secret|1970-01-02|0123/);
    expect(Object.keys(shown[0]!).toSorted()).toEqual([
      "commonestSkip",
      "done",
      "due",
      "flags",
      "lastPracticeDaysAgo",
      "lastPracticeOn",
      "latestEffort",
      "latestMorning",
      "latestPain",
      "latestRise",
      "nextDueInDays",
      "nextDueOn",
      "painChange",
      "patientName",
      "planId",
      "planState",
      "planTitle",
      "ratio",
      "recent",
      "setsDone",
      "setsDue",
      "skips",
      "therapistName",
      "week",
      "weeks",
    ]);
  });
});
