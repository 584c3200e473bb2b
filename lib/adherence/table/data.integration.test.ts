import { randomInt, randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { transaction } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { planSummaries } from "@/db/schema/practice";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { bandOf } from "@/lib/adherence/bands";
import { FLAG_RULES } from "@/lib/adherence/flag-words";
import { DEFAULT_STATE, type SortColumn, type TableState } from "@/lib/adherence/table/address";
import { listAdherence, listPrescribers, type Viewer } from "@/lib/adherence/table/data";
import { storeClinic, type TestClinic, TIME_ZONE } from "@/lib/adherence/testing/stored-plans";
import { anyTableState } from "@/lib/adherence/testing/table-states";
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
  due: number;
  done: number;
  lastPracticeOn: string | null;
  latestPain: number | null;
  painChange: number | null;
  flags: FlagRule[];
};

const pick = <T>(values: readonly T[]): T => values[randomInt(values.length)]!;
const maybe = <T>(value: T) => (randomInt(4) === 0 ? null : value);

function randomPlan(clinic: TestClinic): Stored {
  const [therapist, therapistName] = pick([
    [clinic.therapist, "Ines"],
    [clinic.colleague, "Bo"],
  ] as const);
  const due = pick([0, 1, 5, 10, 20]);
  return {
    planId: randomUUID(),
    givenName: pick(["Ana", "Bo", "Ro%se", "o'Neil", "Zz_z"]),
    familyName: pick(["Banner", "Brown", "Adler", "Ro\\an"]),
    title: pick(["Back", "Knees", "Walking"]),
    therapist,
    therapistName,
    trainer: maybe(clinic.trainer),
    state: pick(["active", "active", "active", "paused", "completed", "stopped"] as const),
    archived: randomInt(10) === 0,
    due,
    done: randomInt(due + 1),
    lastPracticeOn: maybe(`2026-11-${pick(["01", "07", "12", "21"])}`),
    latestPain: maybe(randomInt(11)),
    painChange: maybe(randomInt(9) - 4),
    flags: FLAG_RULES.filter(() => randomInt(6) === 0),
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
        therapistId: plan.therapist,
        trainerId: plan.trainer,
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
    const { planId, due, done, lastPracticeOn, latestPain, painChange, flags } = plan;
    const ratio = due === 0 ? null : done / due;
    const counted = { due, done, partial: 0, ratio, lastPracticeOn, latestPain, painChange, flags };
    await tx
      .insert(planSummaries)
      .values({ clinicId, planId, ...counted, countedOn: "2026-11-22" });
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
  const keys: Record<SortColumn, (row: Stored) => (string | number | null)[]> = {
    patient: (row) => [row.familyName.toLowerCase(), row.givenName.toLowerCase()],
    plan: (row) => [row.title.toLowerCase()],
    therapist: (row) => [row.therapistName.toLowerCase()],
    adherence: (row) => [row.due === 0 ? null : row.done / row.due],
    "last-practice": (row) => [row.lastPracticeOn],
    pain: (row) => [row.latestPain],
    change: (row) => [row.painChange],
    flags: ({ flags }) =>
      flags.length === 0 ? [null, null] : [-FLAG_RULES.indexOf(flags[0]!), flags.length],
  };
  const compare = (a: string | number | null, b: string | number | null, desc: boolean) => {
    if (a === b) return 0;
    if (a === null) return 1;
    if (b === null) return -1;
    return (a < b ? -1 : 1) * (desc ? -1 : 1);
  };
  return all
    .filter((row) => !row.archived && states.includes(row.state))
    .filter((row) => !state.therapist || row.therapist === state.therapist)
    .filter(
      (row) =>
        !state.mine ||
        (viewer.role === "trainer"
          ? row.trainer === viewer.userId
          : row.therapist === viewer.userId),
    )
    .filter(
      ({ flags }) =>
        !state.flag || (state.flag === "any" ? flags.length > 0 : flags.includes(state.flag)),
    )
    .filter(({ givenName, familyName }) =>
      state.q
        .toLowerCase()
        .split(" ")
        .every((word) => `${givenName} ${familyName}`.toLowerCase().includes(word)),
    )
    .filter(({ due, done }) => !state.band || bandOf(due === 0 ? null : done / due) === state.band)
    .toSorted((a, b) => {
      const key = keys[state.sort.id];
      const [left, right] = [key(a), key(b)];
      for (const [i, value] of left.entries()) {
        const order = compare(value, right[i]!, state.sort.desc);
        if (order !== 0) return order;
      }
      const ties = (row: Stored) => [...keys.patient(row), row.planId];
      const [first, second] = [ties(a), ties(b)];
      const at = first.findIndex((value, i) => value !== second[i]);
      return at === -1 ? 0 : compare(first[at]!, second[at]!, false);
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
        const start = (page.page - 1) * state.size;
        expect(page.rows.map(({ planId }) => planId)).toEqual(
          expected.slice(start, start + state.size).map(({ planId }) => planId),
        );
        expect(page.total).toBe(expected.length);
        const last = Math.max(1, Math.ceil(expected.length / state.size));
        expect(page.page).toBe(Math.min(state.page, last));
        const unbanded = naiveTable(rows, { ...state, band: null }, viewer);
        expect(page.bands.all).toBe(unbanded.length);
      }),
      { numRuns: 150 },
    );
  });

  test("holds every plan exactly once over its pages", async () => {
    const seen: string[] = [];
    for (const page of [1, 2, 3, 4]) {
      const state: TableState = { ...DEFAULT_STATE, state: "all", page };
      const shown = await list(here, state, trainer());
      if (shown.page === page) seen.push(...shown.rows.map(({ planId }) => planId));
    }
    const listed = rows.filter(({ archived }) => !archived).map(({ planId }) => planId);
    expect(seen.toSorted()).toEqual(listed.toSorted());
  });

  test("never shows another clinic's plan, nor its therapists", async () => {
    const own = new Set(rows.map(({ planId }) => planId));
    const state: TableState = { ...DEFAULT_STATE, state: "all", size: 50 };
    const shown = await list(there, state, { userId: here.therapist, role: "admin" });
    expect(shown.rows.length).toBeGreaterThan(0);
    expect(shown.rows.filter(({ planId }) => own.has(planId))).toEqual([]);
    const byForeigner = await list(there, { ...state, therapist: here.therapist }, trainer());
    expect(byForeigner.total).toBe(0);
    const prescribers = await transaction({ clinicId: there.clinicId }, (tx) =>
      listPrescribers(tx, there.clinicId),
    );
    expect(prescribers.map(({ id }) => id)).not.toContain(here.therapist);
  });

  test("holds nothing that a trainer may not see", async () => {
    const { rows: shown } = await list(here, DEFAULT_STATE, trainer());
    expect(JSON.stringify(shown)).not.toMatch(/Secret|1970-01-02|0123/);
    expect(Object.keys(shown[0]!).toSorted()).toEqual([
      "done",
      "due",
      "flags",
      "lastPracticeDaysAgo",
      "lastPracticeOn",
      "latestPain",
      "painChange",
      "patientName",
      "planId",
      "planState",
      "planTitle",
      "ratio",
      "therapistName",
    ]);
  });
});
