import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

const form = /^([a-z0-9]{4,12})\.([A-Za-z0-9_-]{64})$/;
const ID_BYTES = 16;

/**
 * The address that stops the reminders of the plan that a mail is about, and can do nothing else:
 * it opens no plan. It proves itself (HMAC-SHA-256 of the mail's id), so nothing of it is stored,
 * and it works for as long as the mail is kept.
 */
export function unsubscribeAddress(clinicKey: string, mailId: string): string {
  const id = Buffer.from(mailId.replaceAll("-", ""), "hex");
  const key = Buffer.concat([id, proofOf(clinicKey, id)]).toString("base64url");
  return `${env().APP_URL}/api/unsubscribe/${clinicKey}.${key}`;
}

/** The clinic's key and the mail that such an address names; null unless we made it. */
export function readUnsubscribeKey(text: string): { clinicKey: string; mailId: string } | null {
  const [, clinicKey, key] = form.exec(text) ?? [];
  if (!clinicKey || !key) return null;
  const bytes = Buffer.from(key, "base64url");
  const id = bytes.subarray(0, ID_BYTES);
  if (!timingSafeEqual(bytes.subarray(ID_BYTES), proofOf(clinicKey, id))) return null;
  const hex = id.toString("hex");
  return { clinicKey, mailId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-") };
}

// Named after its purpose, so that no other signature with the same secret passes for this one.
const proofOf = (clinicKey: string, id: Buffer) =>
  createHmac("sha256", env().AUTH_SECRET).update(`unsubscribe ${clinicKey} `).update(id).digest();
