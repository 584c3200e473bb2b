import {
  bandOfScore,
  IMPORTANT_PAIN_CHANGE,
  type PainBand,
  riseAbove,
  worstScore,
} from "@/lib/pain/rules";
import type { PainBands, PainScores } from "@/lib/pain/schema";

export type PainAdvice = {
  band: PainBand;
  /** Which advice of the messages `pain.advice`. */
  name: PainBand | "rise";
};

/**
 * What the page says after a session: by the band of the pain after it, for that is how the person
 * feels now, or of the highest score where none was given after it. One step more careful when pain
 * rose by an important change, or began in the stop band. Null without any score: nothing is guessed.
 */
export function painAdvice(scores: PainScores, bands: PainBands): PainAdvice | null {
  const told = scores.after ?? worstScore(scores);
  if (told === null) return null;
  const band = bandOfScore(told, bands);
  const rise = riseAbove(scores, "after");
  if (band === "acceptable" && rise !== null && rise >= IMPORTANT_PAIN_CHANGE)
    return { band: "caution", name: "rise" };
  const began = scores.before ?? null;
  if (band === "acceptable" && began !== null && bandOfScore(began, bands) === "stop")
    return { band: "caution", name: "caution" };
  return { band, name: band };
}
