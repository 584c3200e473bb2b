import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { patients } from "@/db/schema/patients";
import { seedLibrary } from "@/db/seed/library";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { NotFoundError } from "@/lib/errors";
import { mailingClinic, type MailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { createPlan } from "@/lib/plans/draft/mutations";
import { NOW } from "@/lib/plans/testing/drafts";
import { addGoal } from "../goals/mutations";
import { archivePatient } from "../mutations";
import { readPatientImports } from "./data";
import { importPatients, undoPatientImport } from "./mutations";
import type { ImportInput } from "./schema";

const database = connectedDatabase();
beforeAll(() => seedLibrary({ url: database.url }));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
/** Each test has a clinic of its own, so that it counts its own patients only. */
const aClinic = () => mailingClinic(database.url, "Riverside Physiotherapy");

const mapping = {
  Given: "givenName",
  Family: "familyName",
  Born: "dateOfBirth",
  Email: "email",
} as const;
const head = "Given,Family,Born,Email";
const two = `${head}\nAnna,Berg,1984-03-12,anna@mail.test\nMei,Lin,,\n`;

const inputOf = (text: string, change: Partial<ImportInput> = {}): ImportInput => ({
  importId: randomUUID(),
  text,
  mapping,
  dateOrder: "year-first",
  addAnyway: [],
  ...change,
});
const namesIn = ({ clinicId }: MailingClinic) =>
  transaction({ clinicId }, async (tx) =>
    (await tx.select().from(patients).where(eq(patients.clinicId, clinicId)))
      .map(({ givenName }) => givenName)
      .toSorted(),
  );
const idOf = ({ clinicId }: MailingClinic, givenName: string) =>
  transaction({ clinicId }, async (tx) => {
    const [row] = await tx
      .select({ id: patients.id })
      .from(patients)
      .where(and(eq(patients.clinicId, clinicId), eq(patients.givenName, givenName)));
    return row!.id;
  });
const auditIn = ({ clinicId }: MailingClinic) =>
  transaction({ clinicId }, (tx) =>
    tx
      .select({ action: auditEvents.action, details: auditEvents.details })
      .from(auditEvents)
      .where(eq(auditEvents.clinicId, clinicId))
      .orderBy(auditEvents.sequence),
  );

describe("an import of patients", () => {
  test("adds what can be read, leaves out what is refused, and the audit names nobody", async () => {
    const clinic = await aClinic();
    const input = inputOf(`${two}Bo,Lund,1984-02-31,\n`);
    const { importId } = input;
    expect(await importPatients(clinic.actor, input)).toEqual({
      ok: true,
      value: { importId, added: 2, known: 0, refused: 1 },
    });
    expect(await namesIn(clinic)).toEqual(["Anna", "Mei"]);
    const audit = (await auditIn(clinic)).slice(1);
    expect(audit).toEqual([
      { action: "patient.added", details: { import: importId } },
      { action: "patient.added", details: { import: importId } },
      {
        action: "patients.imported",
        details: {
          importId,
          added: 2,
          known: 0,
          refused: 1,
          patients: [expect.any(String), expect.any(String)],
        },
      },
    ]);
    expect(JSON.stringify(audit)).not.toMatch(/Anna|Berg|mail\.test|1984/);
  });

  test("sent twice is done once, and the same file again adds nobody", async () => {
    const clinic = await aClinic();
    const input = inputOf(two);
    const [first, second] = await Promise.all([
      importPatients(clinic.actor, input),
      importPatients(clinic.actor, input),
    ]);
    expect(second).toEqual(first);
    expect(await importPatients(clinic.actor, inputOf(two))).toMatchObject({
      value: { added: 0, known: 2 },
    });
    expect(await namesIn(clinic)).toEqual(["Anna", "Mei"]);
    expect(await readPatientImports(clinic.clinicId)).toHaveLength(1);
  });

  test("leaves a record that is here as it is, archived ones too, and a doubt to a person", async () => {
    const clinic = await aClinic();
    await importPatients(clinic.actor, inputOf(two));
    await archivePatient(clinic.actor, await idOf(clinic, "Anna"), 1);
    const again = `${head}\nANNA,Berg,1984-03-12,new@mail.test\nOla,Berg,1990-01-01,anna@mail.test\nMei,Lin,1999-09-09,\n`;
    expect(await importPatients(clinic.actor, inputOf(again))).toMatchObject({
      value: { added: 0, known: 3 },
    });
    // Row 2 is certain: it is not added whatever the page says.
    expect(await importPatients(clinic.actor, inputOf(again, { addAnyway: [2, 3] }))).toMatchObject(
      { value: { added: 1, known: 2 } },
    );
    expect(await namesIn(clinic)).toEqual(["Anna", "Mei", "Ola"]);
  });

  test("is undone as a whole, once", async () => {
    const clinic = await aClinic();
    const input = inputOf(two);
    await importPatients(clinic.actor, input);
    expect(await undoPatientImport(clinic.actor, input.importId)).toEqual({
      ok: true,
      value: { removed: 2 },
    });
    expect(await namesIn(clinic)).toEqual([]);
    expect(await undoPatientImport(clinic.actor, input.importId)).toMatchObject({
      reason: "UNDONE",
    });
    expect((await auditIn(clinic)).slice(-3).map(({ action }) => action)).toEqual([
      "patient.removed",
      "patient.removed",
      "patients.import-undone",
    ]);
    expect(await readPatientImports(clinic.clinicId)).toMatchObject([{ added: 2, undone: true }]);
    expect(await importPatients(clinic.actor, inputOf(two))).toMatchObject({ value: { added: 2 } });
  });

  test.each([
    [
      "a plan",
      async (clinic: MailingClinic, patientId: string) => {
        await createPlan(clinic.actor, { patientId, start: { from: "blank" } }, NOW);
      },
    ],
    [
      "a goal",
      async (clinic: MailingClinic, patientId: string) => {
        await addGoal(clinic.actor, { patientId, activity: "Walk", score: 3 }, NOW);
      },
    ],
    [
      "a change",
      async (clinic: MailingClinic, patientId: string) => {
        await archivePatient(clinic.actor, patientId, 1);
      },
    ],
  ])("with %s since is not undone at all, and says who", async (_, work) => {
    const clinic = await aClinic();
    const input = inputOf(two);
    await importPatients(clinic.actor, input);
    await work(clinic, await idOf(clinic, "Anna"));
    expect(await undoPatientImport(clinic.actor, input.importId)).toMatchObject({
      reason: "WORKED_ON",
      message: expect.stringContaining("Anna Berg"),
    });
    expect(await namesIn(clinic)).toEqual(["Anna", "Mei"]);
  });

  test("of 2,000 rows is one transaction in good time", async () => {
    const clinic = await aClinic();
    const rows = Array.from({ length: 2000 }, (__, index) => `P${index},Q${index},1980-01-01,`);
    const input = inputOf([head, ...rows].join("\n"));
    expect(await importPatients(clinic.actor, input)).toMatchObject({ value: { added: 2000 } });
    expect(await undoPatientImport(clinic.actor, input.importId)).toMatchObject({
      value: { removed: 2000 },
    });
  });

  test("does not exist for another clinic, and compares with its own patients only", async () => {
    const clinic = await aClinic();
    const input = inputOf(two);
    await importPatients(clinic.actor, input);
    await expect(undoPatientImport(other.actor, input.importId)).rejects.toThrow(NotFoundError);
    expect(await importPatients(other.actor, inputOf(two))).toMatchObject({ value: { added: 2 } });
    expect(await namesIn(clinic)).toEqual(["Anna", "Mei"]);
  });

  test("of a file that cannot be read adds nothing", async () => {
    const clinic = await aClinic();
    expect(await importPatients(clinic.actor, inputOf(`${head}\n"Anna,Berg`))).toMatchObject({
      reason: "BROKEN_CSV",
    });
    expect(
      await importPatients(clinic.actor, inputOf(two, { mapping: { Given: "givenName" } })),
    ).toMatchObject({ reason: "INVALID" });
    expect(await namesIn(clinic)).toEqual([]);
  });
});
