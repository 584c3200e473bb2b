import { LRUCache } from "lru-cache";
import { randomUUID } from "node:crypto";
import { PackedHeaders, PackedResponse } from "@/lib/packed-response";
import { fill, pack, type Packed, sizeOf, unpacked } from "./gzip";
import type { KeptPage, Stamped } from "./data";

/** Some two thousand pages. */
const BYTES = 64 * 1024 * 1024;
const FORGOTTEN_AFTER_MS = 60 * 60 * 1000;

type Kept = { stamp: string; headers: PackedHeaders; body: Packed };

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
  page: KeptPage,
  { link, stamp }: Stamped,
  render: () => Promise<Response>,
): Promise<Response> {
  // A link is of one plan of one patient of one clinic, and its own address is in the page.
  const place = `${link.clinicId} ${link.linkId} ${page}`;
  const kept = pages.get(place);
  if (kept?.stamp === stamp) return answer(request, kept);

  const response = await render();
  if (response.status !== 200) return response;
  const body = await pack(await response.text(), FRESH_ID);
  const headers = new PackedHeaders(response.headers);
  headers.set("Vary", "Accept-Encoding");
  headers.set("Content-Encoding", "gzip");
  headers.set("Content-Length", String(fill(body, FRESH_ID).length));
  const made: Kept = { stamp, headers, body };
  // In development the sources of a page change too.
  if (process.env.NODE_ENV !== "development") pages.set(place, made);
  return answer(request, made);
}

function answer(request: Request, { headers, body }: Kept): Response {
  if (readsGzip(request)) return new PackedResponse(fill(body, randomUUID()), headers);
  const plain = new Headers(headers);
  plain.delete("Content-Encoding");
  plain.delete("Content-Length");
  return new Response(unpacked(body, randomUUID()), { headers: plain });
}

/** Whether who asks reads gzip, and does not refuse it by a weight of 0. */
export const readsGzip = ({ headers }: { headers: Pick<Headers, "get"> }): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(headers.get("accept-encoding") ?? "");

/** Forgets every page, as a process that has just begun. */
export const forgetPages = (): void => pages.clear();
