import { BandShape } from "@/lib/ui/badge";
import { cn } from "@/lib/ui/cn";
import { bandOfScore, IMPORTANT_PAIN_CHANGE } from "../rules";
import type { PainBands } from "../schema";

const bandWords = { acceptable: "acceptable", caution: "caution", stop: "stop" };
const bandLooks = { acceptable: "text-acceptable", caution: "text-caution", stop: "text-stop" };

/** A score with the shape of its band; a missing score is a dash, never 0. */
export function PainNumber({ score, bands }: { score: number | null; bands: PainBands }) {
  if (score === null) return <Missing words="No score" />;
  const band = bandOfScore(score, bands);
  return (
    <span className="inline-flex items-center gap-1.5 tabular-nums">
      <BandShape tone={band} className={bandLooks[band]} />
      {score}
      <span className="sr-only"> of 10, {bandWords[band]}</span>
    </span>
  );
}

/** "−2 better": down is good, and from two points on it matters. */
export function PainChangeNumber({ change }: { change: number | null }) {
  if (change === null) return <Missing words="Not known yet" />;
  const words = change < 0 ? "less" : change > 0 ? "more" : "same";
  const matters = Math.abs(change) >= IMPORTANT_PAIN_CHANGE;
  return (
    <span
      className={cn(
        "whitespace-nowrap tabular-nums",
        matters && change < 0 && "font-medium text-acceptable",
        matters && change > 0 && "font-medium text-stop",
        !matters && "text-muted",
      )}
    >
      {signed(change)} <span className="text-xs">{words}</span>
    </span>
  );
}

function Missing({ words }: { words: string }) {
  return (
    <span className="text-muted">
      <span aria-hidden>–</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}

/** With a true minus sign, as wide as the plus. */
function signed(points: number): string {
  if (points === 0) return "±0";
  return points < 0 ? `−${-points}` : `+${points}`;
}
