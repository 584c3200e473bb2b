import type { ParsedRow } from "./schema";

/** The pictures and videos that rows name. */
export function mediaIdsOf(rows: readonly Pick<ParsedRow, "given">[]): string[] {
  return rows.flatMap(({ given: { media } }) =>
    [media?.id, media?.posterId].flatMap((id) => id ?? []),
  );
}
