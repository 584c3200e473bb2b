import type { Moment, PainBands, PainScore, PainScores, PainSession } from "@/lib/pain/schema";
import { moments } from "@/lib/pain/schema";

export const DEFAULT_PAIN_BANDS: PainBands = { cautionFrom: 4, stopFrom: 6 };

/** The bands that a clinic may choose from: {0–2, 3–5, 6–10}, {0–3, 4–5, 6–10}, {0–4, 5–7, 8–10}. */
export const PAIN_BAND_PRESETS: readonly PainBands[] = [
  { cautionFrom: 3, stopFrom: 6 },
  DEFAULT_PAIN_BANDS,
  { cautionFrom: 5, stopFrom: 8 },
];

/** Points of NPRS that make an important change (Childs, Piva and Fritz, Spine 30 (2005) 1331–1334). */
export const IMPORTANT_PAIN_CHANGE = 2;

export type PainBand = "acceptable" | "caution" | "stop";

/** The band of a score (0 to 10) under a clinic's bands. */
export function bandOfScore(score: PainScore, bands: PainBands = DEFAULT_PAIN_BANDS): PainBand {
  if (score >= bands.stopFrom) return "stop";
  return score >= bands.cautionFrom ? "caution" : "acceptable";
}

/** "0–3", "4–5" and "6–10": the words beside the colours. */
export function describeBands({ cautionFrom, stopFrom }: PainBands): Record<PainBand, string> {
  const range = (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`);
  return {
    acceptable: range(0, cautionFrom - 1),
    caution: range(cautionFrom, stopFrom - 1),
    stop: range(stopFrom, 10),
  };
}

/** The scores that were given, in the order of the moments. */
export function givenScores(scores: PainScores): { moment: Moment; score: PainScore }[] {
  return moments.flatMap((moment) => {
    const score = scores[moment];
    return score === undefined || score === null ? [] : [{ moment, score }];
  });
}

/** The highest score of a session at any moment; null when none was given. */
export function worstScore(scores: PainScores): PainScore | null {
  const given = givenScores(scores).map(({ score }) => score);
  return given.length === 0 ? null : Math.max(...given);
}

/** How far pain after the session rose above pain before it, in points (negative: it fell); null
 * when either is missing. */
export function riseAbove(scores: PainScores, moment: "after" | "next-morning"): number | null {
  const { before } = scores;
  const later = scores[moment];
  if (before === undefined || before === null || later === undefined || later === null) return null;
  return later - before;
}

export type PainChange = {
  first: PainScore;
  latest: PainScore;
  /** latest − first, −10 to 10; below 0 means less pain. */
  change: number;
  /** At least the important change, in either direction. */
  important: boolean;
};

/** From the first to the latest "after" score; null until there are two. Sessions may come in any
 * order of days; those of one day must be in the order practised. */
export function painChange(sessions: PainSession[]): PainChange | null {
  const scores = inOrder(sessions).flatMap(({ scores: { after } }) => after ?? []);
  const first = scores[0];
  const latest = scores.at(-1);
  if (first === undefined || latest === undefined || scores.length < 2) return null;
  const change = latest - first;
  return { first, latest, change, important: Math.abs(change) >= IMPORTANT_PAIN_CHANGE };
}

/** Oldest first; sessions of one day keep the order given. */
export function inOrder<T extends Pick<PainSession, "date">>(sessions: readonly T[]): T[] {
  return sessions.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
