import { LRUCache } from "lru-cache";
import { randomUUID } from "node:crypto";
import { PackedHeaders, PackedResponse } from "@/lib/packed-response";
import { fill, pack, type Packed, sizeOf, unpacked } from "./gzip";
import { hashToken } from "@/lib/links/token";
import type { KeptPage, Stamped } from "./data";

export type { KeptPage } from "./data";

/** Some two thousand pages. */
const BYTES = 64 * 1024 * 1024;
const FORGOTTEN_AFTER_MS = 60 * 60 * 1000;

type Kept = {
  stamp: string;
  /** The same twice: for an answer of Next's, and by name and value for one of Node's. */
  headers: PackedHeaders;
  plainHeaders: Record<string, string>;
  body: Packed;
};

// One store a process: a bundler may load this module more than once.
const shared = globalThis as {
  routinelyPages?: { freshId: string; pages: LRUCache<string, Kept> };
};
const { freshId, pages } = (shared.routinelyPages ??= {
  freshId: randomUUID(),
  pages: new LRUCache<string, Kept>({
    maxSize: BYTES,
    sizeCalculation: ({ body }) => sizeOf(body) + 1024,
    ttl: FORGOTTEN_AFTER_MS,
    ttlAutopurge: true,
  }),
});

/**
 * Stands in a page for an id that each view has of its own, such as that of an empty form; no one
 * outside of this process knows it.
 */
export const FRESH_ID = freshId;

/**
 * The answer to a view of a page: the one kept for this very link while its stamp is the same, else
 * what `render` makes, which is kept then. Every process decides by the stamp alone, so there is
 * nothing to tell the others. Only a whole page (200) is kept, packed, for an hour.
 */
export async function keptOr(
  request: Request,
  token: string,
  page: KeptPage,
  { stamp }: Stamped,
  render: () => Promise<Response>,
): Promise<Response> {
  const kept = keptPage(token, page);
  if (kept?.stamp === stamp) return answer(request, kept);

  const response = await render();
  if (response.status !== 200) return response;
  const body = await pack(await response.text(), FRESH_ID);
  const headers = new PackedHeaders(response.headers);
  headers.set("Vary", "Accept-Encoding");
  headers.set("Content-Encoding", "gzip");
  headers.set("Content-Length", String(fill(body, FRESH_ID).length));
  const made: Kept = { stamp, headers, plainHeaders: Object.fromEntries(headers), body };
  // In development the sources of a page change too.
  if (process.env.NODE_ENV !== "development") pages.set(placeOf(token, page), made);
  return answer(request, made);
}

// A token opens one plan of one patient of one clinic, and it is in the page itself.
const placeOf = (token: string, page: KeptPage) => `${page} ${hashToken(token)}`;

/** What is kept of a page, which is to be shown only while its stamp is that of now. */
export const keptPage = (token: string, page: KeptPage): Kept | undefined =>
  pages.get(placeOf(token, page));

/** The packed page as one view of it gets it. */
export const bytesOf = ({ body }: Kept): Buffer => fill(body, randomUUID());

function answer(request: Request, kept: Kept): Response {
  if (readsGzip(request.headers.get("accept-encoding")))
    return new PackedResponse(bytesOf(kept), kept.headers);
  const headers = new Headers(kept.headers);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  return new Response(unpacked(kept.body, randomUUID()), { headers });
}

/** Whether who asks reads gzip, and does not refuse it by a weight of 0. */
export const readsGzip = (acceptEncoding: string | string[] | null | undefined): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(String(acceptEncoding ?? ""));

/** Forgets every page, as a process that has just begun. */
export const forgetPages = (): void => pages.clear();
