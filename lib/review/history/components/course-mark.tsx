import { formatDayShort } from "@/lib/dates";
import type { HistoryEvent } from "../events";

type CourseMarkProps = { sign: string; events: readonly HistoryEvent[]; x: string; y: number };

/** What happened on a day, over the chart; leads to its line in the list below. */
export function CourseMark({ sign, events, x, y }: CourseMarkProps) {
  const first = events[0]!;
  const words = events.map((event) => event.words).join("; ");
  const tone = (["stop", "caution"] as const).find((each) =>
    events.some((event) => event.tone === each),
  );
  return (
    <a
      href={`#${first.id}`}
      className={tone ? `mark ${tone}` : "mark"}
      aria-label={`${formatDayShort(first.on, "en-GB")}: ${words}`}
    >
      <svg x={x} y={y} overflow="visible">
        <title>{words}</title>
        <rect x="-14" width="28" height="24" rx="4" />
        <text y="16" textAnchor="middle">
          {sign}
        </text>
      </svg>
    </a>
  );
}
