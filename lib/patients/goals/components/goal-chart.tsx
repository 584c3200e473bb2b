import { formatDayShort } from "@/lib/dates";
import { dotsPath, heightOf, linePath, positions } from "@/lib/pain/chart";
import type { GoalScore } from "../schema";

/** An activity's scores over time from 0 below to 10 on top; the same words for who does not see it. */
export function GoalChart({ scores }: { scores: GoalScore[] }) {
  const xs = positions(scores.map(({ scoredOn }) => ({ practisedOn: scoredOn })));
  const points = scores.map(({ score, scoredOn }, index) => ({
    x: xs[index]!,
    y: heightOf(score),
    score,
    sessionId: scoredOn,
  }));
  const words = scores.map(
    ({ score, scoredOn }) => `${score} on ${formatDayShort(scoredOn, "en-GB")}`,
  );
  return (
    <svg
      role="img"
      aria-label={`Scores of 10: ${words.join(", ")}.`}
      viewBox="-4 -10 108 120"
      preserveAspectRatio="none"
      className="h-10 w-full rounded-md bg-sunken"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path
        d={linePath(points)}
        className="stroke-accent"
        strokeWidth={2}
        vectorEffect="non-scaling-stroke"
      />
      <path
        d={dotsPath(points)}
        className="stroke-accent"
        strokeWidth={6}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
