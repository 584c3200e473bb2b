import { env } from "@/lib/env";

const form = /^([a-z0-9]{4,12})\.([A-Za-z0-9_-]{43})$/;
const ID_BYTES = 16;

/** Which mail it stood in, and the plan's secret that stops its reminders. */
export type StopKey = { mailId: string; stopKey: string };

/**
 * The address that stops the reminders of the plan that a mail is about, and can do nothing else: it
 * opens no plan. Its secret is stored with the plan's reminders, so it works for as long as the mail
 * is kept, whatever else changes.
 */
export function unsubscribeAddress(clinicKey: string, { mailId, stopKey }: StopKey): string {
  const key = Buffer.concat([bytesOf(mailId), bytesOf(stopKey)]).toString("base64url");
  return `${env().APP_URL}/api/unsubscribe/${clinicKey}.${key}`;
}

/** What such an address names; null for any other text. Whether it is ours, the database says. */
export function readUnsubscribeKey(text: string): (StopKey & { clinicKey: string }) | null {
  const [, clinicKey, key] = form.exec(text) ?? [];
  if (!clinicKey || !key) return null;
  const bytes = Buffer.from(key, "base64url");
  return {
    clinicKey,
    mailId: uuidOf(bytes.subarray(0, ID_BYTES)),
    stopKey: uuidOf(bytes.subarray(ID_BYTES)),
  };
}

const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll("-", ""), "hex");
const uuidOf = (bytes: Buffer) =>
  bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
