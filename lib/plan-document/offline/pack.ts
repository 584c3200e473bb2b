import { clientScripts } from "../script/bundle";
import type { PlanItemView } from "../view";

/** All that a device keeps of a plan, in one answer: one request on a poor line instead of twenty. */
export type Pack = {
  /** See `packKey`. */
  key: string;
  /**
   * Pieces of text of which the files are made. The pages of a plan share most of theirs, further
   * apart than gzip can see.
   */
  parts: string[];
  /** Kept as they are, as if each had been answered under its address; `body` names its parts. */
  files: { address: string; headers: Record<string, string>; body: number[] }[];
  /** Addresses that are fetched one by one: the scripts, which the browser has, and own pictures. */
  others: string[];
};

/** One answer that the device keeps under `address`. */
export type Kept = readonly [address: string, answer: Response | Promise<Response>];

/** Where the text of a page is cut: around the elements that pages have in common. */
const CUTS = /(?=<(?:svg|style|ol|section)\b)|(?<=<\/(?:svg|style|ol|section)>)/;

export async function packOf(
  key: string,
  kept: readonly Kept[],
  others: readonly string[],
): Promise<Pack> {
  const parts = new Map<string, number>();
  const numberOf = (part: string) => {
    const known = parts.get(part) ?? parts.size;
    parts.set(part, known);
    return known;
  };
  const files: Pack["files"] = [];
  for (const [address, answered] of kept) {
    const answer = await answered;
    const body = (await answer.text()).split(CUTS).map(numberOf);
    files.push({ address, headers: Object.fromEntries(answer.headers), body });
  }
  return { key, parts: [...parts.keys()], files, others: [...new Set(others)] };
}

/** The addresses by which a page's head asks for its scripts. */
export const scriptAddresses = () => clientScripts().map(({ address }) => address);

/** The clinic's own pictures, and of its videos the still before they play. */
export function pictureAddresses(items: readonly PlanItemView[], folder: string): string[] {
  return items.flatMap(({ exercise: { media } }) => {
    const id = media?.kind === "image" ? media.id : media?.posterId;
    return id ? [`${folder}/${id}`] : [];
  });
}
