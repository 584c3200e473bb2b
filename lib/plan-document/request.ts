import { env } from "@/lib/env";
import { type Language, readLanguage } from "@/lib/language/languages";

const FORM_TYPE = "application/x-www-form-urlencoded";
export const FORM_BYTES = 64 * 1024;

/**
 * Whether a browser says that this write came from another site.
 *
 * Under `Referrer-Policy: no-referrer` a browser sends `Origin: null` with our own form, so the
 * Origin alone cannot tell. Fetch-Metadata can, where the browser has it. An old browser without it
 * is let through with a null or missing Origin: these pages read no cookie and no other ambient
 * credential, the token in the address is the whole right, and who can forge the request holds it.
 */
export function isForeign(headers: { get(name: string): string | null }): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site !== "same-origin" && site !== "none";
  const origin = headers.get("origin");
  return origin !== null && origin !== "null" && origin !== new URL(env().APP_URL).origin;
}

/** The language that a browser asks for, where no patient is known yet: the first that there is. */
export function languageAsked(headers: { get(name: string): string | null }): Language {
  const tags = headers.get("accept-language")?.split(",") ?? [];
  return readLanguage(...tags.map((tag) => tag.trim().toLowerCase().split(/[-;]/)[0]));
}

/** The fields of a posted form, or the HTTP status that refuses it: 415 another type, 413 too long. */
export async function readPostedForm(request: Request): Promise<URLSearchParams | 413 | 415> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== FORM_TYPE) return 415;
  if (Number(request.headers.get("content-length") ?? 0) > FORM_BYTES) return 413;
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Counted while it arrives: a length may be missing or untrue.
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > FORM_BYTES) return 413;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}
