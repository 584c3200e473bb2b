import { createHash } from "node:crypto";
import { logFault } from "@/lib/log";
import { readCalendar } from "@/lib/reminders/calendar/data";
import { writeCalendar } from "@/lib/reminders/calendar/feed";

type Context = { params: Promise<{ feed: string }> };

const headers = {
  // Kept by the program that reads it, which asks each time whether it changed.
  "Cache-Control": "private, no-cache",
  "Content-Security-Policy": "default-src 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex",
  "X-Content-Type-Options": "nosniff",
};

/** A patient's exercise times for their calendar. The name of the file is the whole right to it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const secret = /^(.+)\.ics$/.exec((await params).feed)?.[1];
    const feed = secret ? await readCalendar(secret) : null;
    if (!feed) return new Response("Not found", { status: 404, headers });
    const text = writeCalendar(feed);
    const tag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
    if (hasTag(request.headers.get("if-none-match"), tag))
      return new Response(null, { status: 304, headers: { ...headers, ETag: tag } });
    const asFile = new URL(request.url).searchParams.has("download");
    return new Response(text, {
      headers: {
        ...headers,
        ETag: tag,
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": `${asFile ? "attachment" : "inline"}; filename="exercise-time.ics"`,
      },
    });
  } catch (error) {
    const fault = logFault(error, "calendar.read");
    return new Response(`Fault ${fault}`, { status: 500, headers });
  }
}

/** By weak comparison (RFC 9110, 13.1.2): a proxy that packs the text marks the tag as weak. */
function hasTag(asked: string | null, tag: string): boolean {
  const tags = asked?.split(",").map((one) => one.trim().replace(/^W\//, "")) ?? [];
  return tags.includes(tag) || tags.includes("*");
}
