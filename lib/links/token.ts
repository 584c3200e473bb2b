import { createHash, randomBytes } from "node:crypto";

const form = /^([a-z0-9]{4,12})\.[A-Za-z0-9_-]{43}$/;

/** A new capability: the clinic's public key, a dot, 32 random bytes in base64url. */
export function makeToken(clinicKey: string): string {
  return `${clinicKey}.${randomBytes(32).toString("base64url")}`;
}

/** SHA-256 of the whole token in hex: the only form of it that is ever stored. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** The clinic's key of a well-formed token; null for any other text. */
export function parseToken(text: string): { clinicKey: string } | null {
  const clinicKey = form.exec(text)?.[1];
  return clinicKey ? { clinicKey } : null;
}
