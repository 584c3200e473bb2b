import { randomUUID } from "node:crypto";
import { inspect } from "node:util";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectTo, disconnect, readOnce, transaction } from "./client";
import { auditEvents } from "./schema/audit";
import { memberships, users } from "./schema/staff";
import { patients } from "./schema/patients";
import { planRevisions, plans } from "./schema/plans";
import { addMember, foundClinic } from "./seed/clinic";
import type { ClinicId } from "./tenant";
import { createTestDatabase } from "./testing/database";
import { recordAudit } from "@/lib/audit/mutations";

describe("tenancy", () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let here: ClinicId;
  let there: ClinicId;
  let therapist: string;
  let patient: string;

  const newPatient = (clinicId: ClinicId, therapistId: string) => ({
    clinicId,
    therapistId,
    givenName: "Noor",
    familyName: "Haddad",
    timeZone: "Asia/Beirut",
  });

  beforeAll(async () => {
    database = await createTestDatabase();
    connectTo(database.url);
    here = await foundClinic(database.url, { name: "Here", timeZone: "Europe/Paris" });
    there = await foundClinic(database.url, { name: "There", timeZone: "Europe/Paris" });
    const member = { name: "Ines", role: "therapist", password: "correct horse battery" } as const;
    therapist = await addMember(here, { ...member, email: `${randomUUID()}@clinic.test` });
    const [row] = await transaction({ clinicId: here }, (tx) =>
      tx.insert(patients).values(newPatient(here, therapist)).returning({ id: patients.id }),
    );
    patient = row!.id;
  });
  afterAll(async () => {
    disconnect();
    await database.drop();
  });

  test("a query that forgets its clinic still sees only its own", async () => {
    expect(await transaction({ clinicId: here }, (tx) => tx.select().from(patients))).toHaveLength(
      1,
    );
    expect(await transaction({ clinicId: there }, (tx) => tx.select().from(patients))).toEqual([]);
    expect(await transaction("directory", (tx) => tx.select().from(patients))).toEqual([]);
  });

  test("a row cannot be written into another clinic", async () => {
    const foreign = transaction({ clinicId: there }, (tx) =>
      tx.insert(patients).values(newPatient(here, therapist)),
    );
    await expect(foreign).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  test("a row cannot point at another clinic's", async () => {
    const pointing = transaction({ clinicId: there }, (tx) =>
      tx
        .insert(plans)
        .values({ clinicId: there, patientId: patient, therapistId: therapist, title: "Back" }),
    );
    await expect(pointing).rejects.toMatchObject({ cause: { code: "23503" } });
  });

  test("a person finds their own memberships, and nobody else's, before a clinic is chosen", async () => {
    const find = (userId: string) =>
      transaction({ userId }, (tx) =>
        tx.select({ clinicId: memberships.clinicId }).from(memberships),
      );
    expect(await find(therapist)).toEqual([{ clinicId: here }]);
    expect(await find(randomUUID())).toEqual([]);
  });

  test("the scope ends with its transaction", async () => {
    await transaction({ clinicId: here }, (tx) => tx.select().from(patients));
    for (let i = 0; i < 5; i++)
      expect(await transaction("directory", (tx) => tx.select().from(patients))).toEqual([]);
  });

  test("one read in one message sees its own clinic, by id or by key, and leaves no trace", async () => {
    const rows = (scope: Parameters<typeof readOnce>[0]) =>
      readOnce<{ id: string }>(scope, "select id from patients", []);
    const [clinic] = await readOnce<{ key: string }>(
      "directory",
      "select key from clinics where id = $1",
      [here],
    );
    expect(await rows({ clinicId: here })).toEqual([{ id: patient }]);
    expect(await rows({ clinicKey: clinic!.key })).toEqual([{ id: patient }]);
    for (const scope of [{ clinicId: there }, { clinicKey: "nobody" }, "directory"] as const)
      expect(await rows(scope)).toEqual([]);
  });

  test("nothing that could end a word of a statement is let into it", async () => {
    for (const word of ["it's", "a b", "x;y", "\\", "é"]) {
      const asked = readOnce("directory", "select key from clinics where key = $1", [word]);
      await expect(asked).rejects.toThrow("Not a word");
    }
    await expect(readOnce({ clinicKey: "' or 1=1" }, "select 1", [])).rejects.toThrow("Not a word");
  });

  test("a read that the database refuses fails without its values, and the connection goes on", async () => {
    const asked = readOnce("directory", "select $1::uuid", ["secret"]);
    const error = await asked.catch((thrown: unknown) => thrown);
    expect(inspect(error, { depth: 9 })).toMatch(/22P02/);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/secret/);
    expect(await readOnce("directory", "select 1 as one", [])).toEqual([{ one: 1 }]);
  });

  test("a failed transaction keeps nothing", async () => {
    const failing = transaction({ clinicId: here }, async (tx) => {
      await tx.insert(patients).values(newPatient(here, therapist));
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await transaction({ clinicId: here }, (tx) => tx.select().from(patients))).toHaveLength(
      1,
    );
  });

  test("audit rows are numbered and chained by clinic, and cannot be changed", async () => {
    for (const action of ["a.first", "a.second"])
      await transaction({ clinicId: here }, (tx) =>
        recordAudit(tx, {
          clinicId: here,
          actor: { kind: "system" },
          action,
          subject: { type: "test", id: null },
        }),
      );
    const rows = await transaction({ clinicId: here }, (tx) =>
      tx
        .select()
        .from(auditEvents)
        .where(eq(auditEvents.clinicId, here))
        .orderBy(auditEvents.sequence),
    );
    rows.forEach((row, i) => {
      expect(row.sequence).toBe(i + 1);
      expect(row.previousHash).toBe(rows[i - 1]?.hash ?? "");
      expect(row.hash).toMatch(/^[0-9a-f]{64}$/);
    });
    const change = transaction({ clinicId: here }, (tx) =>
      tx.update(auditEvents).set({ action: "a.forged" }).where(eq(auditEvents.clinicId, here)),
    );
    await expect(change).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  test("a sent revision never changes", async () => {
    const revision = await transaction({ clinicId: here }, async (tx) => {
      const [plan] = await tx
        .insert(plans)
        .values({ clinicId: here, patientId: patient, therapistId: therapist, title: "Back" })
        .returning();
      const [row] = await tx
        .insert(planRevisions)
        .values({
          clinicId: here,
          planId: plan!.id,
          number: 1,
          title: "Back",
          startDate: "2026-01-05",
          weeks: 4,
          daysPerWeek: 3,
          effectiveFrom: "2026-01-05",
          sentAt: new Date(),
          sentBy: therapist,
        })
        .returning();
      return row!.id;
    });
    const change = transaction({ clinicId: here }, (tx) =>
      tx.update(planRevisions).set({ weeks: 8 }).where(eq(planRevisions.id, revision)),
    );
    await expect(change).rejects.toMatchObject({ cause: { code: "23000" } });
  });

  test("the error of a failed query tells no value of it", async () => {
    const failing = transaction({ clinicId: here }, (tx) =>
      tx
        .insert(patients)
        .values({ ...newPatient(here, therapist), familyName: " ", phone: "0123-secret" }),
    );
    const error = await failing.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ cause: { code: "23514", constraint_name: "patients_named" } });
    expect(inspect(error, { depth: 5, showHidden: true })).not.toContain("0123-secret");
  });

  test("the app cannot delete a user", async () => {
    const removal = transaction("directory", (tx) =>
      tx.delete(users).where(eq(users.id, therapist)),
    );
    await expect(removal).rejects.toMatchObject({ cause: { code: "42501" } });
  });
});
