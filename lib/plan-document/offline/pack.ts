import type { MotionNotes } from "@/lib/figure/notes/schema";
import type { PlanItemView } from "../view";
import { cut, printOf, type Run } from "./pieces";
import { Pieces } from "./runs";

/** All that a device keeps of a plan, in one answer: one request on a poor line instead of twenty. */
export type Pack = {
  /** See `packKey`. */
  key: string;
  /**
   * How many pieces the plan's own page has, when the device has that page: then they come before
   * `pieces`, and are not sent. Else 0.
   */
  own: number;
  /** Text of which the files are made: the pages of a plan share most of theirs. */
  pieces: string[];
  /** Kept as they are, as if each had been answered under its address. */
  files: { address: string; headers: Record<string, string>; body: Run[] }[];
  /** Figures in motion, drawn on the device: kept with the same headers, and `before` in each. */
  figures: { headers: Record<string, string>; before: string; all: PackedFigure[] };
  /** Addresses that are fetched one by one: the scripts, which the browser has, and own pictures. */
  others: string[];
};

/** `still` is the piece with its still picture. */
export type PackedFigure = { address: string; still: number; notes: MotionNotes };

/** One answer that the device keeps under `address`. */
export type Kept = readonly [address: string, answer: Response | Promise<Response>];

type Contents = {
  key: string;
  /** The plan's own page comes first. */
  files: readonly Kept[];
  figures: { headers: Record<string, string>; before: string; all: readonly NotedFigure[] };
  others: readonly string[];
  /** `printOf` the page that the device has, if it has one. */
  print: string | null;
};

/** A figure by its still picture, as its pages have it, and what moves in it. */
export type NotedFigure = { address: string; still: string; notes: MotionNotes };

export async function packOf({ key, files, figures, others, print }: Contents): Promise<Pack> {
  const texts = await Promise.all(
    files.map(async ([address, answered]) => {
      const answer = await answered;
      return { address, headers: Object.fromEntries(answer.headers), text: await answer.text() };
    }),
  );
  const [page] = texts;
  const known = page && print === printOf(page.text) ? cut(page.text) : [];
  const pieces = new Pieces(known);
  return {
    key,
    own: known.length,
    files: texts.map(({ address, headers, text }) => ({
      address,
      headers,
      body: pieces.runsOf(cut(text)),
    })),
    figures: {
      headers: figures.headers,
      before: figures.before,
      all: figures.all.map(({ address, still, notes }) => ({
        address,
        still: pieces.placeOf(cut(still)[0]!),
        notes,
      })),
    },
    pieces: pieces.written,
    others: [...new Set(others)],
  };
}

/** The clinic's own pictures, and of its videos the still before they play. */
export function pictureAddresses(items: readonly PlanItemView[], folder: string): string[] {
  return items.flatMap(({ exercise: { media } }) => {
    const id = media?.kind === "image" ? media.id : media?.posterId;
    return id ? [`${folder}/${id}`] : [];
  });
}
