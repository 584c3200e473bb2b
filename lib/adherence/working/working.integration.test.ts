import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { transaction } from "@/db/client";
import { mails, planLinks } from "@/db/schema/mails";
import { planReminders, reminderRuns } from "@/db/schema/reminders";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import type { RowStanding } from "@/lib/adherence/table/schema";
import { standingsOf } from "@/lib/adherence/table/standing/data";
import { day, EVERY_DAY, onDays, planOf, practisedOn } from "@/lib/adherence/testing/plans";
import { storeClinic, storePlan, type TestClinic } from "@/lib/adherence/testing/stored-plans";
import { loadWorking } from "@/lib/adherence/working/loaders";
import { NotFoundError } from "@/lib/errors";

const NOON_OF_DAY_4 = new Date(`${day(4)}T11:00:00Z`);

describe("what a row of the table tells when it is asked", () => {
  const database = connectedDatabase();
  const here = beforeTests(() => storeClinic(database.url, "Here"));
  const there = beforeTests(() => storeClinic(database.url, "There"));
  const aPlan = (clinic: TestClinic) =>
    storePlan(clinic, planOf(onDays(EVERY_DAY), { practices: practisedOn(0, 1, 3) }));

  test("the working is made from the logs, for a trainer too, and no other clinic's", async () => {
    const planId = await aPlan(here);
    const asked = { planId, figure: "adherence" as const, window: "all" as const };
    const trainer = { clinicId: here.clinicId, role: "trainer" as const };
    expect(await loadWorking(trainer, asked, NOON_OF_DAY_4)).toMatchObject({
      patientName: "Noor Haddad",
      result: "3 of 4 · 75 %",
    });
    const stranger = { clinicId: there.clinicId, role: "admin" as const };
    await expect(loadWorking(stranger, asked)).rejects.toThrow(NotFoundError);
    await expect(loadWorking(trainer, { ...asked, planId: randomUUID() })).rejects.toThrow(
      NotFoundError,
    );
  });

  type Mail = { state: "queued" | "sent" | "bounced" | "failed"; opened?: boolean; dead?: boolean };
  async function deliver(planId: string, { state, opened, dead }: Mail) {
    const { clinicId, therapist } = here;
    await transaction({ clinicId }, async (tx) => {
      const [mail] = await tx
        .insert(mails)
        .values({
          clinicId,
          kind: "plan-sent",
          toAddress: "noor@patient.test",
          planId,
          requestedBy: therapist,
          state,
        })
        .returning({ id: mails.id });
      if (state !== "sent") return;
      await tx.insert(planLinks).values({
        clinicId,
        planId,
        channel: "mail",
        mailId: mail!.id,
        tokenHash: randomUUID(),
        createdBy: therapist,
        expiresAt: new Date(Date.now() + 86_400_000),
        revokedAt: dead ? new Date() : null,
        openedAt: opened ? new Date() : null,
      });
    });
  }
  const standing = async (planId: string, clinic = here): Promise<RowStanding | undefined> =>
    (await standingsOf(clinic.clinicId, [planId]))[planId];

  test.each([
    [[], "none"],
    [[{ state: "queued" }], "waiting"],
    [[{ state: "sent" }], "unopened"],
    [[{ state: "sent", opened: true }], "opened"],
    [[{ state: "sent", opened: true, dead: true }], "ended"],
    [[{ state: "sent", opened: true }, { state: "bounced" }], "failed"],
  ] as [Mail[], RowStanding["delivery"]][])(
    "after %j the delivery is %s",
    async (sent, expected) => {
      const planId = await aPlan(here);
      for (const mail of sent) await deliver(planId, mail);
      expect((await standing(planId))?.delivery).toBe(expected);
      expect(await standing(planId, there)).toBeUndefined();
    },
  );

  test.each([
    [{}, null, "on"],
    [{}, "refused", "unreached"],
    [{}, "noted", "on"],
    [{ unsubscribedAt: new Date() }, "refused", "stopped"],
    [{ daysOfWeek: [] }, null, "off"],
  ] as const)(
    "reminders %j, the last left out for %s, are %s",
    async (change, skipped, expected) => {
      const planId = await aPlan(here);
      const { clinicId } = here;
      await transaction({ clinicId }, async (tx) => {
        await tx.insert(planReminders).values({
          clinicId,
          planId,
          time: "18:00",
          ...change,
          daysOfWeek: "daysOfWeek" in change ? [] : [1, 3],
        });
        if (skipped)
          await tx
            .insert(reminderRuns)
            .values({ clinicId, planId, kind: "day", dueOn: day(1), skipped });
      });
      expect((await standing(planId))?.reminders).toBe(expected);
    },
  );
});
