import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { clinics } from "@/db/schema/clinics";
import { patients } from "@/db/schema/patients";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { addPlan, mailingClinic, type MailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { resolveLink } from "../data";
import { copyLink } from "../mutations";
import { codeForPatient, questionOf } from "./data";
import { answerCheck } from "./mutations";
import type { LinkCheck } from "./schema";

// Read when a code is first made.
process.env.AUTH_SECRET = "a secret of these tests, long enough";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

async function asks({ clinicId }: MailingClinic, linkCheck: LinkCheck) {
  await transaction({ clinicId }, (tx) =>
    tx.update(clinics).set({ linkCheck }).where(eq(clinics.id, clinicId)),
  );
}

async function opened() {
  const planId = await addPlan(clinic, null);
  const copied = await copyLink(clinic.actor, planId);
  if (!copied.ok) throw new Error(copied.message);
  const link = (await resolveLink(copied.value.url.split("/p/")[1] ?? ""))!;
  return { link, question: (await questionOf(link))! };
}

describe("the clinic's check", () => {
  it("is not asked unless the clinic wants it, nor where the answer is not known", async () => {
    await asks(clinic, "none");
    expect((await opened()).link.isChecked).toBe(false);
    await asks(clinic, "birth-date");
    const { link, question } = await opened();
    expect(link.isChecked).toBe(true);
    expect(question).toBeNull();
  });

  it("opens by the code that staff see, and counts every wrong answer once", async () => {
    await asks(clinic, "code");
    const { link, question } = await opened();
    expect(question).toMatchObject({ check: "code", tries: 5, isLocked: false });
    expect(await answerCheck(link, question, question.code)).toMatchObject({ ok: true });

    const wrong = await Promise.all(
      Array.from({ length: 8 }, () => answerCheck(link, question, "no")),
    );
    const reasons = wrong.map((result) => (result.ok ? "" : result.reason)).sort();
    expect(reasons).toEqual([...Array(4).fill("LOCKED"), ...Array(4).fill("WRONG")]);
    expect(await questionOf(link)).toMatchObject({ tries: 0, isLocked: true });
    // The right answer opens a locked link no more.
    expect(await answerCheck(link, question, question.code)).toMatchObject({ reason: "LOCKED" });

    const { clinicId } = clinic;
    const events = await transaction({ clinicId }, (tx) =>
      tx
        .select({ action: auditEvents.action })
        .from(auditEvents)
        .where(and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.subjectId, link.linkId))),
    );
    const counted = events.map(({ action }) => action).filter((action) => action !== "link.copied");
    expect(counted.filter((action) => action === "link.wrong-answer")).toHaveLength(4);
    expect(counted.filter((action) => action === "link.locked")).toHaveLength(1);
  });

  it("is another clinic's own matter", async () => {
    await asks(clinic, "code");
    await asks(other, "none");
    const { link, question } = await opened();
    const stray = { ...link, clinicId: other.clinicId };
    expect(await questionOf(stray)).toBeNull();
    expect(await answerCheck(stray, question, question.code)).toMatchObject({ reason: "LOCKED" });
    const [patient] = await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx.select({ id: patients.id }).from(patients).where(eq(patients.clinicId, clinic.clinicId)),
    );
    expect(await codeForPatient(clinic.clinicId, patient!.id)).toMatch(/^\d{6}$/);
    expect(await codeForPatient(other.clinicId, patient!.id)).toBeNull();
  });
});
