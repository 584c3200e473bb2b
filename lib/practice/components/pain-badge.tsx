import { bandOfScore } from "@/lib/pain/rules";
import type { PainBands, PainScore } from "@/lib/pain/schema";
import { Badge } from "@/lib/ui/badge";

type PainBadgeProps = {
  score: PainScore | null | undefined;
  /** "before", for those who do not see the arrow. */
  moment: string;
  bands: PainBands;
};

export function PainBadge({ score, moment, bands }: PainBadgeProps) {
  if (score === null || score === undefined)
    return (
      <span className="text-muted">
        <span aria-hidden>–</span>
        <span className="sr-only">{moment}: not scored</span>
      </span>
    );
  const band = bandOfScore(score, bands);
  return (
    <Badge tone={band}>
      <span className="sr-only">{moment}: </span>
      <span className="tabular-nums">{score}</span>
      <span>{band}</span>
    </Badge>
  );
}
