import { env } from "@/lib/env";

/**
 * True when a write comes from our own pages: `Origin` is the configured origin and the browser,
 * where it says so, calls the request same-origin. A missing `Origin` is refused.
 */
export function sameOrigin(headers: { get(name: string): string | null }): boolean {
  const site = headers.get("sec-fetch-site");
  if (site && site !== "same-origin") return false;
  return headers.get("origin") === new URL(env().APP_URL).origin;
}
