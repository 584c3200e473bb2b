import { and, asc, eq, like } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { patients } from "@/db/schema/patients";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { refreshPlanSummary } from "@/lib/adherence/mutations";
import { DEFAULT_STATE, type TableState } from "@/lib/adherence/table/address";
import { listAdherence } from "@/lib/adherence/table/data";
import { day, EVERY_DAY, onDays, planOf, practisedOn } from "@/lib/adherence/testing/plans";
import { storeClinic, storePlan, type TestClinic } from "@/lib/adherence/testing/stored-plans";
import type { Actor } from "@/lib/auth/session";
import { readCsv } from "@/lib/files/csv";
import { loadAdherenceExport } from "./loaders";

const NOW = new Date(`${day(30)}T11:00:00Z`);

describe("an export of the adherence table", () => {
  const database = connectedDatabase();
  const here = beforeTests(() => clinicOf("Here", 30));
  const there = beforeTests(() => clinicOf("There", 3));

  async function clinicOf(name: string, plans: number): Promise<TestClinic> {
    const clinic = await storeClinic(database.url, name);
    for (let n = 0; n < plans; n++) {
      const practices = practisedOn(...Array.from({ length: n % 7 }, (_, at) => at));
      const planId = await storePlan(clinic, planOf(onDays(EVERY_DAY), { practices }));
      await transaction({ clinicId: clinic.clinicId }, (tx) =>
        refreshPlanSummary(tx, clinic.clinicId, planId, NOW),
      );
    }
    await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx
        .update(patients)
        .set({ familyName: name, address: "Secret Street 1", dateOfBirth: "1970-01-02" })
        .where(eq(patients.clinicId, clinic.clinicId)),
    );
    return clinic;
  }

  const trainer = ({ clinicId, trainer: userId }: TestClinic) =>
    ({ clinicId, userId, role: "trainer", timeZone: "Europe/Berlin" }) as Actor;
  const take = async (clinic: TestClinic, state: TableState) =>
    new Response(await loadAdherenceExport(trainer(clinic), state, "csv", NOW)).text();
  const recordsOf = (text: string) => {
    const read = readCsv(text.replace("\uFEFF", ""));
    return read.ok ? read.value.records.map(({ cells }) => cells) : [];
  };
  const noted = ({ clinicId }: TestClinic) =>
    transaction({ clinicId }, (tx) =>
      tx
        .select({
          action: auditEvents.action,
          actorId: auditEvents.actorId,
          subjectId: auditEvents.subjectId,
          details: auditEvents.details,
        })
        .from(auditEvents)
        .where(
          and(eq(auditEvents.clinicId, clinicId), like(auditEvents.action, "adherence.export-%")),
        )
        .orderBy(asc(auditEvents.sequence)),
    );

  test("has the rows of the screen in its order, none of another clinic, and is audited", async () => {
    const state: TableState = {
      ...DEFAULT_STATE,
      q: "here",
      therapist: here.therapist,
      sort: { id: "last-practice", desc: true },
      columns: ["patient", "last-practice", "adherence"],
    };
    const [header, ...rows] = recordsOf(await take(here, state));
    expect(header).toEqual([
      "Patient",
      "State",
      "Last practice",
      "Sessions done",
      "Sessions due",
      "Adherence",
    ]);
    const { clinicId } = here;
    const screen = await transaction({ clinicId }, (tx) =>
      listAdherence(
        tx,
        clinicId,
        { ...state, size: 100 },
        { userId: here.trainer, role: "trainer" },
        NOW,
      ),
    );
    expect(rows).toHaveLength(30);
    expect(rows.map(([name, , on, done]) => [name, on, done])).toEqual(
      screen.rows.map((row) => [row.patientName, row.lastPracticeOn ?? "", String(row.done)]),
    );

    const events = await noted(here);
    expect(events).toEqual([
      {
        action: "adherence.export-begun",
        actorId: here.trainer,
        subjectId: events[0]!.subjectId,
        details: {
          format: "csv",
          filters: [`therapist=${here.therapist}`, "q"],
          columns: ["patient", "last-practice", "adherence"],
        },
      },
      {
        action: "adherence.export-finished",
        actorId: here.trainer,
        subjectId: events[0]!.subjectId,
        details: { rows: 30 },
      },
    ]);
  });

  test("holds nothing that a trainer may not see, in any column", async () => {
    const text = await take(here, DEFAULT_STATE);
    expect(recordsOf(text)).toHaveLength(31);
    expect(text).not.toMatch(/Secret|1970/);
  });

  test("that its taker cuts ends there, and says so in the audit log", async () => {
    const file = await loadAdherenceExport(trainer(there), DEFAULT_STATE, "csv", NOW);
    const reader = file.getReader();
    await reader.read();
    await reader.cancel();
    const unread = await loadAdherenceExport(trainer(there), DEFAULT_STATE, "xlsx", NOW);
    await unread.cancel();
    expect((await noted(there)).map(({ action, details }) => [action, details.rows])).toEqual([
      ["adherence.export-begun", undefined],
      ["adherence.export-cut", 0],
      ["adherence.export-begun", undefined],
      ["adherence.export-cut", 0],
    ]);
  });

  test("filtered by what is another clinic's has its header alone", async () => {
    const rows = recordsOf(await take(there, { ...DEFAULT_STATE, therapist: here.therapist }));
    expect(rows.map(([first]) => first)).toEqual(["Patient"]);
  });
});
