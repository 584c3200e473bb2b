import { headers } from "next/headers";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { createElement } from "react";
import { resolveLink } from "@/lib/links/data";
import type { ResolvedLink } from "@/lib/links/schema";
import { logFault } from "@/lib/log";
import { PackedHeaders, PackedResponse } from "@/lib/packed-response";
import { askFirst } from "./check";
import { FaultPage, LinkNotFoundPage } from "./components/message-page";
import { type KeptPage, readStamped } from "./kept/data";
import { keptOr, readsGzip } from "./kept/pages";
import { LINK_STATE } from "./offline/place";
import { languageAsked } from "./request";
import { respondWith } from "./respond";

type Answer = (link: ResolvedLink) => Promise<Response>;

/**
 * Answers a request under a plan's link. A malformed, unknown, expired or revoked token gets the one
 * page that does not say which; a fault gets a plain page with its number. Where the clinic checks
 * who opens a plan, that page comes first.
 */
export function answerLink(token: string, where: string, answer: Answer): Promise<Response> {
  return answerOpenLink(
    token,
    where,
    async (link) => (await askFirst(link, token)) ?? (await answer(link)),
  );
}

/** As `answerLink`, before the clinic's check. */
export async function answerOpenLink(
  token: string,
  where: string,
  answer: Answer,
): Promise<Response> {
  return packedPage(await answerFound(() => resolveLink(token), where, answer));
}

/** A page as it is sent: packed for who reads gzip, because Next packs nothing that a route answers. */
async function packedPage(page: Response): Promise<Response> {
  if (!page.headers.get("content-type")?.startsWith("text/html")) return page;
  if (!readsGzip((await headers()).get("accept-encoding"))) return page;
  const bytes = await pack(Buffer.from(await page.arrayBuffer()));
  const own = new PackedHeaders(page.headers);
  own.set("Vary", "Accept-Encoding");
  own.set("Content-Encoding", "gzip");
  own.set("Content-Length", String(bytes.length));
  return new PackedResponse(bytes, own, page.status);
}

const pack = promisify(gzip);

/**
 * As `answerLink`, for a view of a page that is made of the plan and of nothing else: it is rendered
 * when something has changed that it shows, and otherwise answered as it was kept (lib/plan-document/kept).
 */
export function answerKept(
  request: Request,
  token: string,
  { page, where }: { page: KeptPage; where: string },
  render: (link: ResolvedLink, now: Date) => Promise<Response>,
): Promise<Response> {
  return answerFound(
    () => readStamped(token, page, new Date()),
    where,
    async (stamped) => {
      const { link, now } = stamped;
      const question = await askFirst(link, token);
      return question ?? keptOr(request, token, page, stamped, () => render(link, now));
    },
  );
}

async function answerFound<Found>(
  find: () => Promise<Found | null>,
  where: string,
  answer: (found: Found) => Promise<Response>,
): Promise<Response> {
  try {
    const found = await find();
    return found ? await answer(found) : await linkNotFound();
  } catch (error) {
    const faultId = logFault(error, where);
    return respondWith(
      createElement(FaultPage, { faultId, language: languageAsked(await headers()) }),
      { status: 500 },
    );
  }
}

/** The same page, byte for byte in each language, for everything that is not there. */
export async function linkNotFound(): Promise<Response> {
  const language = languageAsked(await headers());
  const page = await respondWith(createElement(LinkNotFoundPage, { language }), { status: 404 });
  // A phone that keeps the plan forgets it by this word, and not by a 404 of something in between.
  page.headers.set(LINK_STATE, "gone");
  return page;
}
