import { type NextRequest, NextResponse } from "next/server";
import { keyHeaders, securityHeaders } from "@/lib/security-headers";

const development = process.env.NODE_ENV === "development";

/** The clinic's app: scripts only with this request's nonce, nothing from anywhere else. */
function appPolicy(nonce: string) {
  return [
    "default-src 'self'",
    // React's development build makes its stack traces with eval.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join("; ");
}

/** The patient's plan and its preview run no script but their own; their routes send a stricter policy themselves. */
const isDocument = (path: string) =>
  /^\/p\/[^/]+(\/practice|\/noted|\/next-morning|\/guided|\/reminders|\/progress|\/exit|\/done\/[^/]+)?$/.test(
    path,
  ) ||
  path.startsWith("/api/unsubscribe/") ||
  /^\/plans\/[^/]+\/(preview|mail|handout)$/.test(path);

/** A clinic's own pictures and videos: in a sandbox, and a browser may keep them (lib/media/serve.ts). */
const isMedia = (path: string) =>
  /^\/p\/[^/]+\/media\/[^/]+$/.test(path) || /^\/exercises\/media\/[^/]+$/.test(path);

/** A plan's drawings hold nothing of a patient: their route says how long a browser may keep them. */
const isFigure = (path: string) => /^\/p\/[^/]+\/figures\//.test(path);

/** A patient's calendar, which its program asks for again and again: the route says when it changed. */
const isFeed = (path: string) => path.startsWith("/api/calendar/");

/** Paths whose address is itself a key: no cache, no referrer, no index may keep it. */
const holdsToken = (path: string) =>
  /^\/(p|invitation|api\/unsubscribe|api\/calendar)\//.test(path);

export function proxy(request: NextRequest) {
  const path = request.nextUrl.pathname;
  const nonce = btoa(crypto.randomUUID());
  const policy = appPolicy(nonce);

  const headers = new Headers(request.headers);
  // Next puts the nonce that it finds here on its own scripts.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });

  const keepable = isMedia(path) || isFigure(path) || isFeed(path);
  if (!isDocument(path) && !keepable) response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(securityHeaders())) response.headers.set(name, value);
  response.headers.set("referrer-policy", "same-origin");
  if (holdsToken(path))
    for (const [name, value] of Object.entries(keyHeaders))
      if (name !== "cache-control" || !keepable) response.headers.set(name, value);
  return response;
}

// An upload (app/(clinic)/exercises/media) is left out: for the proxy Next reads a body to its end and
// holds its first 10 MB before the route gets to see it; the route counts and refuses while it comes.
// The pages that a patient opens most are left out because going through here costs half a view: they
// bring these headers themselves (lib/plan-document/respond.ts). Scripts and icons are no documents: the
// policy of one would be half of what comes over the line for them.
export const config = {
  matcher:
    "/((?!_next/static/|_next/image|script/|icons/|exercises/media$|p/[^/]+$|p/[^/]+/(?:guided|practice|progress)$).*)",
};
