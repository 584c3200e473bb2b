import {
  bandOfScore,
  IMPORTANT_PAIN_CHANGE,
  type PainBand,
  riseAbove,
  worstScore,
} from "@/lib/pain/rules";
import type { PainBands, PainScores } from "@/lib/pain/schema";

export type PainAdvice = { band: PainBand; title: string; text: string };

const advice: Record<PainBand, Omit<PainAdvice, "band">> = {
  acceptable: {
    title: "Your pain is in the range that is all right",
    text: "You can go on with your plan as it is.",
  },
  caution: {
    title: "Take it a little easier",
    text: "Rest now. Next time go slower and make the movements smaller. If it stays like this for a few days, tell your clinic.",
  },
  stop: {
    title: "Stop for today and rest",
    text: "This is a lot of pain. Please talk to your clinic before you practise again.",
  },
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
    return {
      band: "caution",
      title: "Your pain went up",
      text: "Rest now. If one movement made it worse, leave that one out and tell your clinic.",
    };
  const began = scores.before ?? null;
  if (band === "acceptable" && began !== null && bandOfScore(began, bands) === "stop")
    return { band: "caution", ...advice.caution };
  return { band, ...advice[band] };
}
