import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { transaction, type Tx } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { planItems, planPauses, planRevisions, plans } from "@/db/schema/plans";
import { painScores, planSummaries, practiceItems, practiceSessions } from "@/db/schema/practice";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { refreshDueSummaries, refreshPlanSummary } from "@/lib/adherence/mutations";
import { anySchedule } from "@/lib/adherence/testing/histories";
import { day } from "@/lib/adherence/testing/plans";
import { storeClinic, type TestClinic, TIME_ZONE } from "@/lib/adherence/testing/stored-plans";
import { differencesOf } from "@/lib/adherence/verify/data";
import type { IsoDate } from "@/lib/dates";
import type { Schedule } from "@/lib/plans/schedule";

/** Something that happens to a plan, or days that pass. */
type Step =
  | {
      kind: "note";
      daysAgo: number;
      setsDone: number[];
      pain: number | null;
      effort: number | null;
    }
  | { kind: "correct"; which: number; setsDone: number[] }
  | { kind: "take-back" | "put-back"; which: number }
  | { kind: "morning"; which: number; score: number }
  | { kind: "revise"; schedule: Schedule }
  | { kind: "pause" | "resume" | "stop" | "rename" }
  | { kind: "pass"; days: number };

const which = fc.nat(20);
const sets = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });
const score = fc.integer({ min: 0, max: 10 });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("note" as const),
      daysAgo: fc.integer({ min: 0, max: 7 }),
      setsDone: sets,
      pain: fc.option(score),
      effort: fc.option(score),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("correct" as const), which, setsDone: sets }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("take-back" as const, "put-back" as const),
      which,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("morning" as const), which, score }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("revise" as const), schedule: anySchedule }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "pause" as const,
        "resume" as const,
        "stop" as const,
        "rename" as const,
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("pass" as const),
      days: fc.integer({ min: 1, max: 40 }),
    }),
  },
);

const noon = (date: IsoDate) => new Date(`${date}T11:00:00Z`);

/** One patient with one plan, to whom things happen as the app would write them. */
class Life {
  private today = 0;
  private stopped = false;
  private revisions: { id: string; items: string[] }[] = [];
  private readonly sessions: string[] = [];
  private readonly planId = randomUUID();
  private readonly patientId = randomUUID();

  constructor(private readonly clinic: TestClinic) {}

  private write(work: (tx: Tx) => Promise<unknown>): Promise<void> {
    const { clinicId } = this.clinic;
    return transaction({ clinicId }, async (tx) => {
      await work(tx);
      await refreshPlanSummary(tx, clinicId, this.planId, noon(day(this.today)));
    });
  }

  async begin(schedule: Schedule): Promise<void> {
    const { clinicId, therapist } = this.clinic;
    await this.write(async (tx) => {
      await tx.insert(patients).values({
        clinicId,
        id: this.patientId,
        givenName: "Noor",
        familyName: "Haddad",
        timeZone: TIME_ZONE,
        therapistId: therapist,
      });
      await tx.insert(plans).values({
        clinicId,
        id: this.planId,
        patientId: this.patientId,
        therapistId: therapist,
        title: "Back",
        state: "active",
      });
      await this.send(tx, schedule);
    });
  }

  private async send(tx: Tx, schedule: Schedule): Promise<void> {
    const { clinicId, therapist } = this.clinic;
    const revision = { id: randomUUID(), items: [randomUUID(), randomUUID(), randomUUID()] };
    await tx.insert(planRevisions).values({
      clinicId,
      id: revision.id,
      planId: this.planId,
      number: this.revisions.length + 1,
      title: "Back",
      ...schedule,
    });
    await tx.insert(planItems).values(
      revision.items.map((id, position) => ({
        clinicId,
        id,
        revisionId: revision.id,
        position,
        exerciseSlug: "bridge",
        exercise: {} as typeof planItems.$inferInsert.exercise,
        sets: 1 + position,
        repsMin: 10,
      })),
    );
    await tx
      .update(planRevisions)
      .set({ sentAt: new Date(), sentBy: therapist, effectiveFrom: day(this.today) })
      .where(eq(planRevisions.id, revision.id));
    this.revisions.push(revision);
  }

  private async note(
    tx: Tx,
    setsDone: number[],
    more: Partial<typeof practiceSessions.$inferInsert>,
  ): Promise<string> {
    const { clinicId } = this.clinic;
    const revision = this.revisions.at(-1)!;
    const id = randomUUID();
    await tx.insert(practiceSessions).values({
      clinicId,
      id,
      planId: this.planId,
      revisionId: revision.id,
      practisedOn: day(this.today),
      itemsDone: setsDone.filter((each) => each > 0).length,
      itemsTotal: 3,
      contentHash: "",
      ...more,
    });
    await tx.insert(practiceItems).values(
      revision.items.map((planItemId, index) => ({
        clinicId,
        sessionId: id,
        planItemId,
        setsDone: setsDone[index]!,
        skipReason:
          setsDone[index] === 0 ? (index === 0 ? ("pain" as const) : ("no-time" as const)) : null,
      })),
    );
    this.sessions.push(id);
    return id;
  }

  private session(index: number): string | undefined {
    return this.sessions[index % Math.max(1, this.sessions.length)];
  }

  async live(step: Step): Promise<void> {
    const { clinicId } = this.clinic;
    const mine = eq(plans.id, this.planId);
    if (step.kind === "pass") {
      this.today += step.days;
      await refreshDueSummaries(noon(day(this.today)));
      return;
    }
    if (step.kind === "rename")
      return this.write((tx) =>
        tx.update(patients).set({ familyName: "Hadad" }).where(eq(patients.id, this.patientId)),
      );
    if (this.stopped) return;
    await this.write(async (tx) => {
      switch (step.kind) {
        case "note": {
          const practisedOn = day(this.today - step.daysAgo);
          const id = await this.note(tx, step.setsDone, { practisedOn, effort: step.effort });
          if (step.pain === null) return;
          const scored = { clinicId, planId: this.planId, sessionId: id };
          await tx.insert(painScores).values({ ...scored, moment: "after", score: step.pain });
          return;
        }
        case "correct": {
          const corrects = this.session(step.which);
          const [withdrawn] = corrects
            ? await tx
                .update(practiceSessions)
                .set({ withdrawnAt: new Date() })
                .where(and(eq(practiceSessions.id, corrects), isNull(practiceSessions.withdrawnAt)))
                .returning({ on: practiceSessions.practisedOn })
            : [];
          if (withdrawn) await this.note(tx, step.setsDone, { practisedOn: withdrawn.on });
          return;
        }
        case "take-back":
        case "put-back": {
          const withdrawnAt = step.kind === "take-back" ? new Date() : null;
          const id = this.session(step.which);
          if (id)
            await tx
              .update(practiceSessions)
              .set({ withdrawnAt })
              .where(eq(practiceSessions.id, id));
          return;
        }
        case "morning": {
          const sessionId = this.session(step.which);
          if (sessionId)
            await tx
              .insert(painScores)
              .values({
                clinicId,
                planId: this.planId,
                sessionId,
                moment: "next-morning",
                score: step.score,
              })
              .onConflictDoNothing();
          return;
        }
        case "revise":
          return this.send(tx, step.schedule);
        case "pause":
          await tx
            .insert(planPauses)
            .values({ clinicId, planId: this.planId, fromOn: day(this.today) })
            .onConflictDoNothing();
          await tx.update(plans).set({ state: "paused" }).where(mine);
          return;
        case "resume":
          await tx
            .update(planPauses)
            .set({ untilOn: day(this.today) })
            .where(and(eq(planPauses.planId, this.planId), isNull(planPauses.untilOn)));
          await tx.update(plans).set({ state: "active" }).where(mine);
          return;
        case "stop":
          this.stopped = true;
          await tx
            .update(plans)
            .set({ state: "stopped", closedOn: day(this.today), exitReason: "other" })
            .where(mine);
      }
    });
  }
}

describe("what the screens read", () => {
  const database = connectedDatabase();
  const clinic = beforeTests(() => storeClinic(database.url, "Here"));
  const differences = async () => {
    const found = [];
    for await (const each of differencesOf(clinic.clinicId)) found.push(each);
    return found;
  };

  test("is what the logs say, whatever happened to the plans and however many days passed", async () => {
    await fc.assert(
      fc.asyncProperty(
        anySchedule,
        fc.array(anyStep, { minLength: 3, maxLength: 14 }),
        async (schedule, steps) => {
          const life = new Life(clinic);
          await life.begin(schedule);
          for (const step of steps) await life.live(step);
          expect(await differences()).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });

  test("is told apart from the logs, column by column, when somebody changed it", async () => {
    const life = new Life(clinic);
    await life.begin({
      startDate: day(0),
      weeks: 4,
      daysOfWeek: [1, 2, 3, 4, 5, 6, 7],
      daysPerWeek: null,
      sessionsPerDay: 1,
    });
    expect(await differences()).toEqual([]);
    const [row] = await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx
        .select({ id: planSummaries.id, planId: planSummaries.planId })
        .from(planSummaries)
        .limit(1),
    );
    const tamper = (set: Partial<typeof planSummaries.$inferInsert>) =>
      transaction({ clinicId: clinic.clinicId }, (tx) =>
        tx.update(planSummaries).set(set).where(eq(planSummaries.id, row!.id)),
      );
    await tamper({ done30: 99, nameKey: "nobody" });
    expect((await differences()).map(({ column }) => column).toSorted()).toEqual([
      "done30",
      "nameKey",
    ]);
    await tamper({ done30: 0 });
    await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx.delete(planSummaries).where(eq(planSummaries.id, row!.id)),
    );
    expect(await differences()).toMatchObject([{ planId: row!.planId, kept: "no row" }]);
  });
});
