export type AdherenceBand = "on-track" | "slipping" | "off-track";

const ON_TRACK_FROM = 0.8;
const SLIPPING_FROM = 0.5;

/** The band of a ratio (0 to 1): from 80 % on track, from 50 % slipping, below that off track; null
 * when nothing was due. */
export function bandOf(ratio: number | null): AdherenceBand | null {
  if (ratio === null) return null;
  if (ratio >= ON_TRACK_FROM) return "on-track";
  return ratio >= SLIPPING_FROM ? "slipping" : "off-track";
}

/** "17 of 20 · 85 %", or "–" when nothing was due. */
export function formatAdherence({ due, done }: { due: number; done: number }): string {
  return due === 0 ? "–" : `${done} of ${due} · ${wholePercent(done / due)} %`;
}

/** Rounded to the nearest whole percent, but never up into another band or up to 100: 79.6 % reads
 * "79 %", because "80 %, slipping" would contradict itself. */
export function wholePercent(ratio: number): number {
  const rounded = Math.round(ratio * 100);
  const misleads = bandOf(rounded / 100) !== bandOf(ratio) || (rounded === 100 && ratio < 1);
  return misleads ? rounded - 1 : rounded;
}
