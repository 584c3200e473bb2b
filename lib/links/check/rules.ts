import { createHmac, timingSafeEqual } from "node:crypto";
import type { LinkCheck } from "./schema";

/** How long a device that answered well is not asked again, in days. */
export const PROOF_DAYS = 30;

type Asked = { check: LinkCheck; dateOfBirth: string | null; code: string };

/** What is asked of this patient: nothing where the clinic does not know the answer itself. */
export function questionFor({ check, dateOfBirth }: Asked): Exclude<LinkCheck, "none"> | null {
  if (check === "none" || (check === "birth-date" && dateOfBirth === null)) return null;
  return check;
}

/** The answer that opens: the date of birth as "1984-05-21", or the six digits. Spaces do not count. */
export function isRightAnswer(asked: Asked, answer: string): boolean {
  const expected = questionFor(asked) === "birth-date" ? asked.dateOfBirth! : asked.code;
  return isSame(answer.replace(/\s/g, ""), expected);
}

/** Six digits of a patient, the same each time while `secret` is. */
export function codeOf(secret: string, clinicId: string, patientId: string): string {
  const digest = hmac(secret, `link-code ${clinicId} ${patientId}`);
  return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, "0");
}

/** What a device keeps once it answered well: good for that link and that answer alone. */
export function proofOf(secret: string, linkId: string, asked: Asked): string {
  const answer = questionFor(asked) === "birth-date" ? asked.dateOfBirth : asked.code;
  return hmac(secret, `link-proof ${linkId} ${asked.check} ${answer}`).toString("base64url");
}

/** Whether a kept proof is that of this link and answer. Takes the same time for every wrong one. */
export const isProof = (kept: string | undefined, proof: string): boolean =>
  kept !== undefined && isSame(kept, proof);

const hmac = (secret: string, text: string) => createHmac("sha256", secret).update(text).digest();

function isSame(a: string, b: string): boolean {
  // Of one length, whatever was typed.
  return timingSafeEqual(hmac("same length", a), hmac("same length", b));
}
