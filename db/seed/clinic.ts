import { randomInt } from "node:crypto";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { memberships, users } from "@/db/schema/staff";
import { type ClinicId, provenClinic } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import { hashPassword } from "@/lib/auth/password";

const keyLetters = "abcdefghijkmnpqrstuvwxyz23456789";

/** A short public key without letters that look alike. */
function makeClinicKey(): string {
  return Array.from({ length: 8 }, () => keyLetters[randomInt(keyLetters.length)]).join("");
}

export type NewClinic = {
  name: string;
  timeZone: string;
  phone?: string;
  email?: string;
  isDemo?: boolean;
};

/** Founds a clinic, as the role that owns the tables: the app itself may not. */
export async function foundClinic(url: string, clinic: NewClinic): Promise<ClinicId> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [row] = await drizzle(client)
      .insert(clinics)
      .values({ ...clinic, key: makeClinicKey() })
      .returning({ id: clinics.id });
    if (!row) throw new Error("No clinic was stored.");
    return provenClinic(row.id);
  } finally {
    await client.end({ timeout: 5 });
  }
}

export type NewMember = {
  name: string;
  email: string;
  role: "therapist" | "trainer" | "admin";
  password: string;
};

/** Adds a member; a person who signs in elsewhere already keeps their password. */
export async function addMember(clinicId: ClinicId, member: NewMember): Promise<string> {
  const passwordHash = await hashPassword(member.password);
  const email = member.email.trim().toLowerCase();
  return transaction({ clinicId }, async (tx) => {
    await tx.insert(users).values({ email, name: member.name, passwordHash }).onConflictDoNothing();
    const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
    if (!user) throw new Error("No user was stored.");
    await tx
      .insert(memberships)
      .values({ clinicId, userId: user.id, role: member.role })
      .onConflictDoNothing();
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "system" },
      action: "staff.added",
      subject: { type: "user", id: user.id },
      details: { role: member.role },
    });
    return user.id;
  });
}
