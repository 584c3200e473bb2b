import { expect, it } from "vitest";
import { connectedDatabase } from "@/db/testing/before-tests";
import { run, staffedClinic } from "@/lib/staff/testing/staffed-clinic";
import { getClinic } from "./data";
import { saveClinic } from "./mutations";
import { clinicSettingsSchema } from "./schema";

const database = connectedDatabase();

const settings = clinicSettingsSchema.parse({
  name: "Quay Physiotherapy",
  phone: "+49 30 1234567",
  email: "",
  timeZone: "Europe/Berlin",
  language: "en",
  linkCheck: "none",
  painPreset: "high",
  linkDays: 90,
});

it("saved settings hold for that clinic alone, and the audit row names the fields", async () => {
  const { admin } = await staffedClinic(database.url);
  const other = await staffedClinic(database.url);
  const before = await getClinic(other.admin.clinicId);
  await saveClinic(admin, settings);
  await saveClinic(admin, settings);
  expect(await getClinic(admin.clinicId)).toEqual({
    name: "Quay Physiotherapy",
    phone: "+49 30 1234567",
    email: null,
    timeZone: "Europe/Berlin",
    language: "en",
    linkCheck: "none",
    painBands: { cautionFrom: 5, stopFrom: 8 },
    linkDays: 90,
  });
  expect(await getClinic(other.admin.clinicId)).toEqual(before);
  const events = await run(
    database.url,
    (sql) => sql`select action, details from audit_events where subject_id = ${admin.clinicId}`,
  );
  expect([...events]).toEqual([
    { action: "clinic.changed", details: { fields: ["name", "phone", "linkDays", "painBands"] } },
  ]);
});
