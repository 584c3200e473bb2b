import { daysBetween, formatDayShort, type IsoDate } from "@/lib/dates";
import { describeBands } from "@/lib/pain/rules";
import type { PainBands, PainScore } from "@/lib/pain/schema";
import { PainTable } from "./pain-table";

export type PainPoint = { date: IsoDate; before: PainScore | null; after: PainScore | null };

const box = { width: 480, height: 210, left: 24, right: 80, top: 10, bottom: 26 };
const plotWidth = box.width - box.left - box.right;
const plotHeight = box.height - box.top - box.bottom;
const yOf = (score: number) => box.top + plotHeight * (1 - score / 10);

type PainChartProps = {
  /** In the order practised. */
  points: readonly PainPoint[];
  bands: PainBands;
};

export function PainChart({ points, bands }: PainChartProps) {
  const scored = points.filter(({ before, after }) => before !== null || after !== null);
  const [first, last] = [scored[0], scored.at(-1)];
  if (!first || !last) return <p className="text-muted">No pain scores yet.</p>;
  const from = points[0]!.date;
  const span = Math.max(1, daysBetween(from, points.at(-1)!.date));
  const xOf = (date: IsoDate) => box.left + 6 + (plotWidth - 12) * (daysBetween(from, date) / span);
  const words = describeBands(bands);
  const zones = [
    { name: "Stop", range: words.stop, low: bands.stopFrom, high: 10, look: "fill-stop-soft" },
    {
      name: "Caution",
      range: words.caution,
      low: bands.cautionFrom,
      high: bands.stopFrom,
      look: "fill-caution-soft",
    },
    { name: "OK", range: words.acceptable, low: 0, high: bands.cautionFrom, look: "fill-none" },
  ];

  return (
    <figure>
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        role="img"
        aria-label={summary(scored, first, last)}
        className="w-full max-w-[40rem]"
      >
        {zones.map(({ name, range, low, high, look }) => (
          <g key={name}>
            <rect
              x={box.left}
              width={plotWidth}
              y={yOf(high)}
              height={yOf(low) - yOf(high)}
              className={look}
            />
            <line
              x1={box.left}
              x2={box.left + plotWidth}
              y1={yOf(low)}
              y2={yOf(low)}
              className="stroke-line"
            />
            <text
              x={box.left + plotWidth + 8}
              y={(yOf(low) + yOf(high)) / 2 + 4}
              className="fill-muted text-[11px]"
            >
              {name} {range}
            </text>
          </g>
        ))}
        {[0, 5, 10].map((score) => (
          <text
            key={score}
            x={box.left - 6}
            y={yOf(score) + 4}
            textAnchor="end"
            className="fill-muted text-[11px]"
          >
            {score}
          </text>
        ))}
        <text x={box.left} y={box.height - 6} className="fill-muted text-[11px]">
          {formatDayShort(from, "en-GB")}
        </text>
        {span > 1 && (
          <text
            x={box.left + plotWidth}
            y={box.height - 6}
            textAnchor="end"
            className="fill-muted text-[11px]"
          >
            {formatDayShort(points.at(-1)!.date, "en-GB")}
          </text>
        )}
        <Series points={points} moment="before" xOf={xOf} />
        <Series points={points} moment="after" xOf={xOf} />
      </svg>
      <figcaption className="mt-1 flex flex-wrap gap-x-4 text-xs text-muted">
        <Key moment="before" words="before practice" />
        <Key moment="after" words="after practice" />
        <span>A missing score is a gap.</span>
      </figcaption>
      <PainTable points={points} />
    </figure>
  );
}

type SeriesProps = {
  points: readonly PainPoint[];
  moment: "before" | "after";
  xOf: (date: IsoDate) => number;
};

const looks = {
  before: { line: "stroke-muted [stroke-dasharray:3_3]", dot: "fill-raised stroke-muted" },
  after: { line: "stroke-accent", dot: "fill-accent stroke-raised" },
};

/** A line for every unbroken run of scores: over a session without one, nothing is drawn. */
function Series({ points, moment, xOf }: SeriesProps) {
  const runs: string[][] = [[]];
  for (const point of points) {
    const score = point[moment];
    if (score === null) runs.push([]);
    else runs.at(-1)!.push(`${xOf(point.date)},${yOf(score)}`);
  }
  return (
    <g>
      {runs.map((run, index) => (
        <polyline
          key={index}
          points={run.join(" ")}
          fill="none"
          strokeWidth={1.5}
          className={looks[moment].line}
        />
      ))}
      {points.map((point, index) => {
        const score = point[moment];
        return (
          score !== null && (
            <circle
              key={index}
              cx={xOf(point.date)}
              cy={yOf(score)}
              r={3.5}
              strokeWidth={1.5}
              className={looks[moment].dot}
            />
          )
        );
      })}
    </g>
  );
}

function Key({ moment, words }: { moment: "before" | "after"; words: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg aria-hidden viewBox="0 0 10 10" className="size-2.5">
        <circle cx={5} cy={5} r={4} strokeWidth={1.5} className={looks[moment].dot} />
      </svg>
      {words}
    </span>
  );
}

function summary(scored: readonly PainPoint[], first: PainPoint, last: PainPoint): string {
  const say = ({ date, before, after }: PainPoint) =>
    `${formatDayShort(date, "en-GB")}: before ${before ?? "not given"}, after ${after ?? "not given"}`;
  const count = `Pain 0 to 10 in ${scored.length} ${scored.length === 1 ? "session" : "sessions"}.`;
  return scored.length === 1
    ? `${count} ${say(first)}.`
    : `${count} First on ${say(first)}. Latest on ${say(last)}.`;
}
