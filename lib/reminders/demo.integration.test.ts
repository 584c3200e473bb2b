import { and, desc, eq, inArray } from "drizzle-orm";
import { expect, it } from "vitest";
import { transaction } from "@/db/client";
import { mails } from "@/db/schema/mails";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { planReminders } from "@/db/schema/reminders";
import { seedDemo } from "@/db/seed/demo";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { provenClinic } from "@/db/tenant";
import { clinics } from "@/db/schema/clinics";
import { remindersOfPlan } from "./data";
import { outcomeOf } from "./outcome";
import { sendDueReminders } from "./run/mutations";

const database = connectedDatabase();
const demo = beforeTests(async () => {
  await seedDemo({ url: database.url, password: "a password for tests" });
  const [clinic] = await transaction("directory", (tx) =>
    tx.select({ id: clinics.id }).from(clinics).where(eq(clinics.name, "Harbour Physiotherapy")),
  );
  return { clinicId: provenClinic(clinic!.id) };
});

const reminded = () =>
  transaction({ clinicId: demo.clinicId }, (tx) =>
    tx
      .select({ planId: planReminders.planId, familyName: patients.familyName })
      .from(planReminders)
      .innerJoin(plans, eq(plans.id, planReminders.planId))
      .innerJoin(patients, eq(patients.id, plans.patientId))
      .orderBy(patients.familyName),
  );

it("the demo shows reminders that went, failed and were left out, and the next one goes at once", async () => {
  const found = await reminded();
  expect(found.map(({ familyName }) => familyName.split("-")[0])).toEqual(["Novák", "Rossi"]);
  const [daniel, isabella] = await Promise.all(
    found.map(async ({ planId }) => (await remindersOfPlan(demo.clinicId, planId))!),
  );
  const words = new Set(daniel!.runs.map((run) => outcomeOf(run).word));
  expect([...words].toSorted()).toEqual(["Failed", "Left out", "Sent"]);
  expect(new Set(isabella!.runs.map(({ kind }) => kind))).toContain("next-morning");

  // None of the past is decided on anew, and one mail of today goes.
  await sendDueReminders(new Date());
  const queued = await transaction({ clinicId: demo.clinicId }, (tx) =>
    tx
      .select({ to: mails.toAddress })
      .from(mails)
      .where(and(eq(mails.state, "queued"), inArray(mails.kind, ["reminder", "next-morning"])))
      .orderBy(desc(mails.createdAt)),
  );
  expect(queued).toContainEqual({ to: "daniel.novak@patient.test" });
  const after = await Promise.all(
    found.map(async ({ planId }) => (await remindersOfPlan(demo.clinicId, planId))!.runs),
  );
  expect(after.flat().filter(({ skipped }) => skipped === "late")).toEqual([]);
  expect(after[0]![0]).toMatchObject({ skipped: null, mail: { state: "queued" } });
});
