import { LRUCache } from "lru-cache";
import { randomUUID } from "node:crypto";
import type { KeptPage, Stamped } from "./data";

/** Some six hundred pages. */
const BYTES = 64 * 1024 * 1024;
const FORGOTTEN_AFTER_MS = 60 * 60 * 1000;

/** `parts` are what stands between the fresh ids: one where a page has none. */
type Kept = { stamp: string; headers: readonly [string, string][]; parts: Buffer[] };

// One store a process: a bundler may load this module more than once.
const shared = globalThis as {
  routinelyPages?: { freshId: string; pages: LRUCache<string, Kept> };
};
const { freshId, pages } = (shared.routinelyPages ??= {
  freshId: randomUUID(),
  pages: new LRUCache<string, Kept>({
    maxSize: BYTES,
    sizeCalculation: ({ parts }) => parts.reduce((sum, { length }) => sum + length, 1024),
    ttl: FORGOTTEN_AFTER_MS,
    ttlAutopurge: true,
    updateAgeOnGet: true,
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
 * nothing to tell the others. Only a whole page (200) is kept, for an hour after its last view. It is
 * kept as text, not packed: Next takes the header away that would say so.
 */
export async function keptOr(
  page: KeptPage,
  { link, stamp }: Stamped,
  render: () => Promise<Response>,
): Promise<Response> {
  // A link is of one plan of one patient of one clinic, and its own address is in the page.
  const place = `${link.clinicId} ${link.linkId} ${page}`;
  const kept = pages.get(place);
  if (kept?.stamp === stamp) return answer(kept);

  const response = await render();
  if (response.status !== 200) return response;
  const parts = (await response.text()).split(FRESH_ID).map((part) => Buffer.from(part));
  const made: Kept = { stamp, headers: [...response.headers], parts };
  // In development the sources of a page change too.
  if (process.env.NODE_ENV !== "development") pages.set(place, made);
  return answer(made);
}

function answer({ headers, parts }: Kept): Response {
  const id = Buffer.from(randomUUID());
  const body =
    parts.length === 1
      ? parts[0]!
      : Buffer.concat(parts.flatMap((part, n) => (n ? [id, part] : [part])));
  return new Response(body as Uint8Array<ArrayBuffer>, {
    headers: [...headers] as [string, string][],
  });
}

/** Forgets every page, as a process that has just begun. */
export const forgetPages = (): void => pages.clear();
