import type { ParsedRow } from "./schema";

/** What rows name that only a clinic can say whether it is there. */
export function referencesOf(rows: readonly Pick<ParsedRow, "given">[]) {
  return { mediaIds: [...new Set(mediaIdsOf(rows))], neighbours: [...new Set(neighboursOf(rows))] };
}

function neighboursOf(rows: readonly Pick<ParsedRow, "given">[]): string[] {
  return rows.flatMap(({ given: { easier = [], harder = [] } }) => [...easier, ...harder]);
}

function mediaIdsOf(rows: readonly Pick<ParsedRow, "given">[]): string[] {
  return rows.flatMap(({ given: { media } }) =>
    [media?.id, media?.posterId].flatMap((id) => id ?? []),
  );
}
