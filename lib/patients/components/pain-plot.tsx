import { daysBetween, formatDayShort, type IsoDate } from "@/lib/dates";
import { describeBands } from "@/lib/pain/rules";
import type { PainBands } from "@/lib/pain/schema";
import { cn } from "@/lib/ui/cn";
import type { PainPoint } from "./pain-chart";

const height = 210;
const margin = { left: 24, right: 80, top: 10, bottom: 26 };
const plotHeight = height - margin.top - margin.bottom;
const yOf = (score: number) => margin.top + plotHeight * (1 - score / 10);
const letters = "fill-muted text-[11px]";

/** A ring for before, wide enough to show round the full dot of an equal score after. */
export const painLooks = {
  before: { line: "stroke-muted", dashes: "3 3", dot: "fill-raised stroke-muted", radius: 4.75 },
  after: { line: "stroke-accent", dashes: undefined, dot: "fill-accent stroke-none", radius: 3 },
};

type PainPlotProps = {
  points: readonly PainPoint[];
  bands: PainBands;
  summary: string;
  width: number;
  className?: string;
};

export function PainPlot({ points, bands, summary, width, className }: PainPlotProps) {
  const [from, to] = [points[0]!.date, points.at(-1)!.date];
  const plotWidth = width - margin.left - margin.right;
  const span = daysBetween(from, to);
  const xOf = (date: IsoDate) =>
    margin.left + 8 + (plotWidth - 16) * (span === 0 ? 0.5 : daysBetween(from, date) / span);
  const right = margin.left + plotWidth;

  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={summary}
      className={cn("w-full", className)}
    >
      {zonesOf(bands).map(({ name, low, high, look }) => (
        <g key={name}>
          <rect
            x={margin.left}
            width={plotWidth}
            y={yOf(high)}
            height={yOf(low) - yOf(high)}
            className={look}
          />
          <line x1={margin.left} x2={right} y1={yOf(low)} y2={yOf(low)} className="stroke-line" />
          <text x={right + 8} y={(yOf(low) + yOf(high)) / 2 + 4} className={letters}>
            {name}
          </text>
        </g>
      ))}
      {[0, 5, 10].map((score) => (
        <text
          key={score}
          x={margin.left - 6}
          y={yOf(score) + 4}
          textAnchor="end"
          className={letters}
        >
          {score}
        </text>
      ))}
      <text x={margin.left} y={height - 6} className={letters}>
        {formatDayShort(from, "en-GB")}
      </text>
      {span > 0 && (
        <text x={right} y={height - 6} textAnchor="end" className={letters}>
          {formatDayShort(to, "en-GB")}
        </text>
      )}
      <Series points={points} moment="before" xOf={xOf} />
      <Series points={points} moment="after" xOf={xOf} />
    </svg>
  );
}

function zonesOf(bands: PainBands) {
  const { stop, caution, acceptable } = describeBands(bands);
  const { stopFrom, cautionFrom } = bands;
  return [
    { name: `Stop ${stop}`, low: stopFrom, high: 10, look: "fill-stop-soft" },
    { name: `Caution ${caution}`, low: cautionFrom, high: stopFrom, look: "fill-caution-soft" },
    { name: `OK ${acceptable}`, low: 0, high: cautionFrom, look: "fill-none" },
  ];
}

type SeriesProps = {
  points: readonly PainPoint[];
  moment: "before" | "after";
  xOf: (date: IsoDate) => number;
};

/** A line for every unbroken run of scores: over a session without one, nothing is drawn. */
function Series({ points, moment, xOf }: SeriesProps) {
  const { line: look, dashes, dot, radius } = painLooks[moment];
  const places = points.map((point) => {
    const score = point[moment];
    return score === null ? null : { id: point.id, x: xOf(point.date), y: yOf(score) };
  });
  const runs: NonNullable<(typeof places)[number]>[][] = [[]];
  for (const place of places) {
    if (place) runs.at(-1)!.push(place);
    else runs.push([]);
  }
  return (
    <g strokeWidth={1.5}>
      {runs.map(
        (run) =>
          run.length > 1 && (
            <polyline
              key={run[0]!.id}
              points={run.map(({ x, y }) => `${x},${y}`).join(" ")}
              fill="none"
              strokeDasharray={dashes}
              className={look}
            />
          ),
      )}
      {places.map(
        (place) =>
          place && <circle key={place.id} cx={place.x} cy={place.y} r={radius} className={dot} />,
      )}
    </g>
  );
}
