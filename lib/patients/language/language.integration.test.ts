import { expect, it } from "vitest";
import { eq, sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { addPlan, mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { chooseLanguage } from "./mutations";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

it("a patient chooses a language for themselves alone, once, and the audit row says so", async () => {
  const { clinicId } = clinic;
  const planId = await addPlan(clinic, null);
  const link = { clinicId, planId, linkId: crypto.randomUUID() };
  const read = () =>
    transaction({ clinicId }, async (tx) => {
      const [row] = await tx
        .select({ id: patients.id, language: patients.language, version: patients.version })
        .from(patients)
        .innerJoin(plans, sql`${plans.patientId} = ${patients.id}`)
        .where(eq(plans.id, planId));
      const events = await tx
        .select({ details: auditEvents.details, by: auditEvents.actorKind })
        .from(auditEvents)
        .where(eq(auditEvents.action, "patient.language-chosen"));
      return { ...row!, events };
    });
  const before = await read();
  await chooseLanguage(link, "ar");
  await chooseLanguage(link, "ar");
  const after = await read();
  expect(after).toMatchObject({ language: "ar", version: before.version + 1 });
  expect(after.events).toEqual([{ by: "patient", details: { language: "ar" } }]);

  await chooseLanguage({ ...link, clinicId: other.clinicId }, "de");
  expect((await read()).language).toBe("ar");
});
