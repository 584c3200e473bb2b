import { eq, and } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { transaction } from "@/db/client";
import { plans } from "@/db/schema/plans";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { refreshPlanSummary } from "@/lib/adherence/mutations";
import { day, EVERY_DAY, onDays, planOf, practisedOn } from "@/lib/adherence/testing/plans";
import { storeClinic, storePlan, type TestClinic } from "@/lib/adherence/testing/stored-plans";
import type { PlanHistory } from "@/lib/adherence/schema";
import type { ExitReason } from "@/lib/plans/schema";
import { readGroups } from "./data";

// Day 30 of the examples, at noon in Berlin; every plan begins on day 0 and is due every day.
const NOW = new Date(`${day(30)}T11:00:00Z`);
const ALL = { by: "clinic", since: "ever" } as const;

describe("groups of plans", () => {
  const database = connectedDatabase();
  const here = beforeTests(() => storeClinic(database.url, "Here"));
  const there = beforeTests(() => storeClinic(database.url, "There"));

  async function store(
    clinic: TestClinic,
    history: Partial<PlanHistory>,
    change: { title?: string; exitReason?: ExitReason; therapistId?: string } = {},
    scores?: Parameters<typeof storePlan>[2],
  ) {
    const { clinicId } = clinic;
    const planId = await storePlan(clinic, planOf(onDays(EVERY_DAY), history), scores);
    await transaction({ clinicId }, async (tx) => {
      if (Object.keys(change).length > 0)
        await tx
          .update(plans)
          .set(change)
          .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
      await refreshPlanSummary(tx, clinicId, planId, NOW);
    });
  }

  const from = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);

  it("count bands, pain, ends and drop-outs as worked by hand, and nothing of another clinic", async () => {
    // Kept up to this day; better by 3.
    await store(here, { practices: practisedOn(...from(0, 29)) }, {}, [{ after: 6 }, { after: 3 }]);
    // 20 of the last 30 days, the latest yesterday.
    await store(here, { practices: practisedOn(...from(10, 29)) });
    // Nothing since day 9: lost, dropped out from day 10.
    await store(here, { practices: practisedOn(...from(0, 9)) });
    // Stopped on day 12 because they came no more; and improved on day 12, which is no drop-out.
    const closed = { stoppedOn: day(12), practices: practisedOn(...from(0, 11)) };
    await store(here, closed, { exitReason: "no-longer-attending" });
    await store(here, closed, { exitReason: "improved" });
    await store(there, { practices: practisedOn(0) });

    const { groups, more } = await readGroups(here.clinicId, ALL);
    expect(more).toBe(0);
    expect(groups).toEqual([
      {
        key: "",
        name: "Here",
        plans: 5,
        running: 3,
        bands: { "on-track": 1, slipping: 1, "off-track": 1 },
        pain: { plans: 1, better: 1, worse: 0, median: -3 },
        ended: { "no-longer-attending": 1, improved: 1 },
        exits: [
          { day: 10, events: 1, censored: 0 },
          { day: 12, events: 1, censored: 1 },
          { day: 30, events: 0, censored: 2 },
        ],
      },
    ]);
  });

  it("put plans of one title together, whatever its capitals, and therapists apart", async () => {
    const clinic = await storeClinic(database.url, "Groups");
    await store(clinic, {}, { title: "Knee, weeks 1–2" });
    await store(clinic, {}, { title: "knee, weeks 1–2 ", therapistId: clinic.colleague });
    await store(clinic, {}, { title: "Shoulder", therapistId: clinic.colleague });
    const names = async (by: "programme" | "therapist") =>
      (await readGroups(clinic.clinicId, { by, since: "ever" })).groups.map(
        ({ name, plans: n }) => [name.toLowerCase(), n],
      );
    expect(await names("programme")).toEqual([
      ["knee, weeks 1–2", 2],
      ["shoulder", 1],
    ]);
    expect(await names("therapist")).toEqual([
      ["bo", 2],
      ["ines", 1],
    ]);
  });

  it("show the opened one's weeks that are over, and how its running plans are spread", async () => {
    const clinic = await storeClinic(database.url, "Weeks");
    const kept = { practices: practisedOn(...from(0, 27)) };
    await store(clinic, kept, { title: "Back" }, [{ after: 6 }, { after: 3 }]);
    await store(clinic, { practices: practisedOn(...from(0, 6)) }, { title: "Back" });
    await store(clinic, {}, { title: "Knee" });
    const opened = (group: string | null) =>
      readGroups(clinic.clinicId, { by: "programme", since: "ever", group });
    const { course } = await opened(null);
    expect(course!.weeks.map(({ monday, adherence: { n, mean } }) => [monday, n, mean])).toEqual([
      [day(0), 2, 1],
      [day(7), 2, 0.5],
      [day(14), 2, 0.5],
      [day(21), 2, 0.5],
    ]);
    expect(course!.weeks[1]!.adherence.sd).toBeCloseTo(Math.SQRT1_2, 6);
    expect(course!.weeks.map(({ pain }) => [pain.n, pain.mean])).toEqual([
      [1, -3],
      [0, null],
      [0, null],
      [0, null],
    ]);
    // Days 1 to 27 were due in the last 30 days: 6 of 27, and 27 of 27.
    expect(course!.bins).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 1]);
    expect((await opened("knee")).course!.bins).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    // Another clinic's, and no group's, course is nobody's.
    expect(
      (await readGroups(there.clinicId, { by: "programme", since: "ever" })).course!.weeks,
    ).not.toContainEqual(course!.weeks[0]);
  });

  it("leave out what began before the period", async () => {
    const clinic = await storeClinic(database.url, "Periods");
    await store(clinic, {});
    const later = new Date(NOW.getTime() + 100 * 86_400_000);
    const { clinicId } = clinic;
    const counted = async (since: "3-months" | "12-months") =>
      (await readGroups(clinicId, { by: "clinic", since })).groups[0]?.plans ?? 0;
    expect(await counted("3-months")).toBe(1);
    const [plan] = await transaction({ clinicId }, (tx) =>
      tx.select({ id: plans.id }).from(plans).where(eq(plans.clinicId, clinicId)),
    );
    await transaction({ clinicId }, (tx) => refreshPlanSummary(tx, clinicId, plan!.id, later));
    expect([await counted("3-months"), await counted("12-months")]).toEqual([0, 1]);
  });
});
