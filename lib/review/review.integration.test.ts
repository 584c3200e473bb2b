import { describe, expect, test } from "vitest";
import { transaction } from "@/db/client";
import { mails } from "@/db/schema/mails";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { refreshPlanSummary } from "@/lib/adherence/mutations";
import { day, EVERY_DAY, onDays, planOf, practisedOn } from "@/lib/adherence/testing/plans";
import {
  storeClinic,
  storePlan,
  type TestClinic,
  TIME_ZONE,
} from "@/lib/adherence/testing/stored-plans";
import type { Actor } from "@/lib/auth/session";
import { loadToday } from "@/lib/review/today/loaders";

// Day 20 of the examples, at noon in Berlin.
const NOW = new Date(`${day(20)}T11:00:00Z`);

describe("reviewing", () => {
  const database = connectedDatabase();
  const here = beforeTests(() => storeClinic(database.url, "Here"));
  const there = beforeTests(() => storeClinic(database.url, "There"));

  const actor = (clinic: TestClinic, role: Actor["role"], userId = clinic.therapist): Actor => {
    const { clinicId } = clinic;
    const person = { name: "Ines", email: "ines@clinic.test", isDemo: false };
    return { userId, clinicId, clinicName: "Here", timeZone: TIME_ZONE, role, ...person };
  };

  const stored = async (
    clinic: TestClinic,
    ...[history, scores]: Parameters<typeof storePlan> extends [unknown, ...infer Rest]
      ? Rest
      : never
  ) => {
    const planId = await storePlan(clinic, history, scores);
    await transaction({ clinicId: clinic.clinicId }, (tx) =>
      refreshPlanSummary(tx, clinic.clinicId, planId, NOW),
    );
    return planId;
  };

  const mail = (
    { clinicId, therapist }: TestClinic,
    planId: string,
    state: "sent" | "bounced",
    at: Date,
  ) =>
    transaction({ clinicId }, (tx) =>
      tx.insert(mails).values({
        clinicId,
        planId,
        kind: "plan-sent",
        toAddress: "noor@patient.test",
        requestedBy: therapist,
        state,
        lastError: state === "bounced" ? "The mailbox does not exist." : null,
        createdAt: at,
      }),
    );

  test("today has the most urgent plan first, each once, with its facts", async () => {
    const full = planOf(onDays(EVERY_DAY), { practices: practisedOn(17, 18, 19) });
    const quiet = await stored(there, planOf(onDays(EVERY_DAY), { practices: practisedOn(10) }));
    const hurting = await stored(there, full, [{}, {}, { before: 3, after: 8 }]);
    const fine = await stored(there, full, [{ before: 3, after: 3 }]);

    const { matters, week } = await loadToday(actor(there, "therapist"), "mine", NOW);
    expect(matters.map((m) => [m.planId, m.facts.map(({ kind }) => kind)])).toEqual([
      [hurting, ["high-pain", "pain-rise"]],
      [quiet, ["quiet"]],
    ]);
    expect(matters.map(({ planId }) => planId)).not.toContain(fine);
    expect(week).toMatchObject({ plans: { n: 3, more: false }, flagged: { n: 2, more: false } });

    const whole = await loadToday(actor(here, "admin"), "all", NOW);
    expect(whole.matters.map(({ planId }) => planId)).not.toContain(hurting);
    const nobodys = await loadToday(actor(there, "therapist", there.colleague), "mine", NOW);
    expect(nobodys.matters).toEqual([]);
  });

  test("a mail that came back needs a prescriber until one goes out, and never a trainer", async () => {
    const planId = await stored(here, planOf(onDays([1]), { practices: practisedOn(14) }));
    const kinds = async (who: Actor) => {
      const { matters } = await loadToday(who, "all", NOW);
      return matters.find((matter) => matter.planId === planId)?.facts.map(({ kind }) => kind);
    };
    await mail(here, planId, "bounced", new Date(NOW.getTime() - 60_000));
    expect(await kinds(actor(here, "therapist"))).toEqual(["delivery"]);
    expect(await kinds(actor(here, "trainer", here.trainer))).toBeUndefined();
    await mail(here, planId, "sent", NOW);
    expect(await kinds(actor(here, "therapist"))).toBeUndefined();
  });

  test("a plan that ends within the week is said to, and one that is over too", async () => {
    const ends = await stored(
      here,
      planOf(onDays(EVERY_DAY, { weeks: 3 }), { practices: practisedOn(18, 19, 20) }),
    );
    const over = await stored(
      here,
      planOf(onDays(EVERY_DAY, { weeks: 2 }), { practices: practisedOn(11, 12, 13) }),
    );
    const { matters } = await loadToday(actor(here, "therapist"), "all", NOW);
    const sentence = (planId: string) =>
      matters
        .find((matter) => matter.planId === planId)
        ?.facts.find(({ kind }) => kind === "ending")?.sentence;
    expect(sentence(ends)).toBe("The plan ends today.");
    expect(sentence(over)).toBe("The plan ended on 15 November 2026 and is still open.");
  });
});
