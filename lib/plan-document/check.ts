import { cookies } from "next/headers";
import { createElement } from "react";
import { env } from "@/lib/env";
import { type LinkQuestion, questionOf } from "@/lib/links/check/data";
import { isProof, PROOF_DAYS, proofOf } from "@/lib/links/check/rules";
import type { ResolvedLink } from "@/lib/links/schema";
import { CheckPage } from "./components/check-page";
import { respondWith } from "./respond";

/** Says nothing of who or what: a shared phone shows the names of its cookies. */
const COOKIE = "opened";

/**
 * The page that asks whose plan it is, where the clinic wants that and this device has not answered
 * yet; null where the plan may be shown. Status 401, so that nothing takes it for the plan.
 */
export async function askFirst(link: ResolvedLink, token: string): Promise<Response | null> {
  const question = link.isChecked ? await questionOf(link) : null;
  if (!question) return null;
  const kept = (await cookies()).get(COOKIE)?.value;
  if (isProof(kept, proofOf(env().AUTH_SECRET, link.linkId, question))) return null;
  return respondWith(createElement(CheckPage, { question, token }), { status: 401 });
}

/** What the device keeps after a right answer: for this link's paths alone, unread by scripts. */
export function proofCookie(link: ResolvedLink, token: string, question: LinkQuestion): string {
  const parts = [
    `${COOKIE}=${proofOf(env().AUTH_SECRET, link.linkId, question)}`,
    `Path=/p/${token}`,
    `Max-Age=${PROOF_DAYS * 86_400}`,
    "HttpOnly",
    "SameSite=Lax",
  ];
  if (env().APP_URL.startsWith("https:")) parts.push("Secure");
  return parts.join("; ");
}

/** The date of birth that a posted form says, as "1984-05-21"; or the code. */
export function answerIn(posted: URLSearchParams): string {
  const part = (name: string, length: number) =>
    (posted.get(name) ?? "").trim().padStart(length, "0");
  if (posted.has("code")) return posted.get("code") ?? "";
  return `${part("year", 4)}-${part("month", 2)}-${part("day", 2)}`;
}
