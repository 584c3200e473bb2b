import { eq } from "drizzle-orm";
import { connectTo, transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { hashPassword, passwordMatches } from "@/lib/auth/password";
import { addMember, foundClinic } from "./clinic";
import { stories } from "./demo-patients";
import { seedPatient } from "./demo-plans";
import { seedTemplates } from "./demo-templates";

const members = [
  { key: "therapist", name: "Thea Lindqvist", email: "therapist@demo.test", role: "therapist" },
  { key: "trainer", name: "Tomás Ferreira", email: "trainer@demo.test", role: "trainer" },
  { key: "colleague", name: "Samir Patel", email: "samir@demo.test", role: "therapist" },
  { key: "admin", name: "Ada Mensah", email: "admin@demo.test", role: "admin" },
] as const;

/** A second clinic, so that the demo can show that nothing crosses from one to the other. */
const elsewhere = { name: "Elena Marsh", email: "elsewhere@demo.test", role: "therapist" } as const;

/**
 * The demo clinic with its three sign-ins and a dozen patients with weeks of practice. Running it
 * again changes nothing but a changed `password`.
 */
export async function seedDemo({
  url,
  password,
}: {
  url: string;
  password: string;
}): Promise<void> {
  connectTo(url);
  const existing = await transaction("directory", async (tx) => {
    const [clinic] = await tx
      .select({ id: clinics.id })
      .from(clinics)
      .where(eq(clinics.isDemo, true));
    return clinic;
  });
  if (existing) return keepPassword(password);

  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const clinicId = await foundClinic(url, {
    name: "Harbour Physiotherapy",
    timeZone,
    phone: "+44 20 7946 0123",
    email: "hello@harbour.test",
    isDemo: true,
  });
  const people = { therapist: "", colleague: "", trainer: "", admin: "" };
  for (const { key, ...member } of members)
    people[key] = await addMember(clinicId, { ...member, password });
  await seedPatients(clinicId, timeZone, people, stories);
  await seedTemplates(clinicId, people.therapist);

  const otherId = await foundClinic(url, { name: "Elm Street Clinic", timeZone, isDemo: true });
  const elena = await addMember(otherId, { ...elsewhere, password });
  const alone = { therapist: elena, colleague: elena, trainer: elena };
  await seedPatients(otherId, timeZone, alone, stories.slice(0, 1));
}

async function seedPatients(
  clinicId: ClinicId,
  timeZone: string,
  people: Parameters<typeof seedPatient>[1],
  chosen: typeof stories,
): Promise<void> {
  const place = { clinicId, clinicKey: await keyOf(clinicId), timeZone };
  for (const [index, story] of chosen.entries()) await seedPatient(place, people, story, index + 1);
}

async function keyOf(clinicId: ClinicId): Promise<string> {
  const [clinic] = await transaction("directory", (tx) =>
    tx.select({ key: clinics.key }).from(clinics).where(eq(clinics.id, clinicId)),
  );
  if (!clinic) throw new Error("No clinic was stored.");
  return clinic.key;
}

async function keepPassword(password: string): Promise<void> {
  for (const { email } of [...members, elsewhere]) {
    const [user] = await transaction("directory", (tx) =>
      tx
        .select({ id: users.id, passwordHash: users.passwordHash })
        .from(users)
        .where(eq(users.email, email)),
    );
    if (!user || (await passwordMatches(user.passwordHash, password))) continue;
    const passwordHash = await hashPassword(password);
    await transaction("directory", (tx) =>
      tx.update(users).set({ passwordHash }).where(eq(users.id, user.id)),
    );
  }
}
