import { formatDayShort, type IsoDate } from "@/lib/dates";
import { describeBands } from "@/lib/pain/rules";
import type { PainBands, PainScores } from "@/lib/pain/schema";
import { type ChartMoment, type ChartPoint, painRuns } from "@/lib/review/chart";
import { PainTable } from "@/lib/review/components/pain-table";
import { cn } from "@/lib/ui/cn";

const LOCALE = "en-GB";

type ScoredSession = { id: string; practisedOn: IsoDate; pain: PainScores };

const series: { moment: ChartMoment; words: string; line: string; dot: string; inner: string }[] = [
  {
    moment: "before",
    words: "Before",
    line: "stroke-muted [stroke-dasharray:3_4]",
    dot: "stroke-muted",
    inner: "stroke-raised",
  },
  {
    moment: "after",
    words: "After",
    line: "stroke-accent",
    dot: "stroke-accent",
    inner: "stroke-accent",
  },
];

/** Pain before and after each session over the clinic's bands. A score not given is a gap. */
export function PainChart({ sessions, bands }: { sessions: ScoredSession[]; bands: PainBands }) {
  const oldestFirst = sessions.toReversed();
  const lines = series.map((one) => ({ ...one, runs: painRuns(oldestFirst, one.moment) }));
  if (lines.every(({ runs }) => runs.length === 0))
    return <p className="text-muted">No pain score was given yet.</p>;

  const ranges = describeBands(bands);
  const middle = oldestFirst[Math.floor(oldestFirst.length / 2)]!.practisedOn;
  const dates = [
    ...new Set([oldestFirst[0]!.practisedOn, middle, oldestFirst.at(-1)!.practisedOn]),
  ];
  return (
    <figure>
      <div className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-2">
        <Axis values={[10, bands.stopFrom, bands.cautionFrom, 0]} />
        <svg
          role="img"
          aria-label={summary(lines)}
          viewBox="-2 -4 104 108"
          preserveAspectRatio="none"
          className="h-56 w-full overflow-visible"
        >
          <Bands bands={bands} />
          {lines.map(({ moment, runs, line, dot, inner }) => (
            <g key={moment} fill="none" strokeLinecap="round" strokeLinejoin="round">
              <path
                d={runs.map(linePath).join(" ")}
                className={line}
                strokeWidth="2"
                vectorEffect="non-scaling-stroke"
              />
              <Dots runs={runs} className={dot} width={8} />
              <Dots runs={runs} className={inner} width={4} />
            </g>
          ))}
        </svg>
        <BandNames bands={bands} ranges={ranges} />
        <div className="col-start-2 mt-1 flex justify-between text-xs text-muted tabular-nums">
          {dates.map((date) => (
            <time key={date} dateTime={date}>
              {formatDayShort(date, LOCALE)}
            </time>
          ))}
        </div>
      </div>
      <figcaption className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
        {series.map(({ moment, words, line, dot, inner }) => (
          <span key={moment} className="inline-flex items-center gap-2">
            <svg aria-hidden viewBox="0 0 28 10" className="h-2.5 w-7" fill="none">
              <path d="M1 5h26" className={line} strokeWidth="2" />
              <path d="M14 5h.01" className={dot} strokeWidth="8" strokeLinecap="round" />
              <path d="M14 5h.01" className={inner} strokeWidth="4" strokeLinecap="round" />
            </svg>
            {words} practice
          </span>
        ))}
        <span>A gap is a session without a score.</span>
      </figcaption>
      <details className="mt-3">
        <summary className="w-fit rounded-sm text-accent underline underline-offset-4">
          Show the scores as a table
        </summary>
        <PainTable sessions={sessions} bands={bands} />
      </details>
    </figure>
  );
}

// The picture is stretched to its box: a dot is a stroke of no length, which stays round.
function Dots({
  runs,
  className,
  width,
}: {
  runs: ChartPoint[][];
  className: string;
  width: number;
}) {
  return (
    <path
      d={runs
        .flat()
        .map(({ x, y }) => `M${round(x)} ${round(y)}h.001`)
        .join("")}
      className={className}
      strokeWidth={width}
      vectorEffect="non-scaling-stroke"
    />
  );
}

function Bands({ bands: { cautionFrom, stopFrom } }: { bands: PainBands }) {
  // A border lies half-way between two whole scores.
  const y = (score: number) => 100 - (score - 0.5) * 10;
  const rects: [from: number, to: number, className: string][] = [
    [-4, y(stopFrom), "fill-stop-soft"],
    [y(stopFrom), y(cautionFrom), "fill-caution-soft"],
    [y(cautionFrom), 104, "fill-acceptable-soft"],
  ];
  return rects.map(([from, to, className]) => (
    <rect
      key={className}
      x="-2"
      width="104"
      y={from}
      height={to - from}
      className={cn("opacity-75", className)}
    />
  ));
}

function Axis({ values }: { values: number[] }) {
  return (
    <div aria-hidden className="relative h-56 text-end text-xs text-muted tabular-nums">
      {values.map((value) => (
        <span
          key={value}
          className="absolute end-0 -translate-y-1/2"
          style={{ top: percentDown(100 - value * 10) }}
        >
          {value}
        </span>
      ))}
    </div>
  );
}

function BandNames({ bands, ranges }: { bands: PainBands; ranges: Record<string, string> }) {
  const names: [words: string, range: string, middle: number, className: string][] = [
    ["Stop", ranges.stop!, (bands.stopFrom + 10) / 2, "text-stop"],
    ["Caution", ranges.caution!, (bands.cautionFrom + bands.stopFrom - 1) / 2, "text-caution"],
    ["Acceptable", ranges.acceptable!, (bands.cautionFrom - 1) / 2, "text-acceptable"],
  ];
  return (
    <div className="relative h-56 w-18 text-xs">
      {names.map(([words, range, middle, className]) => (
        <span
          key={words}
          className={cn("absolute start-0 -translate-y-1/2 leading-4", className)}
          style={{ top: percentDown(100 - middle * 10) }}
        >
          {words}
          <br />
          <span className="tabular-nums">{range}</span>
        </span>
      ))}
    </div>
  );
}

/** From the picture's own heights (−4 to 104) to a share of its box. */
function percentDown(y: number): string {
  return `${round(((y + 4) / 108) * 100)}%`;
}

function linePath(run: ChartPoint[]): string {
  return run.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function summary(lines: { words: string; runs: ChartPoint[][] }[]): string {
  const sentences = lines.flatMap(({ words, runs }) => {
    const scores = runs.flat().map(({ score }) => score);
    if (scores.length === 0) return [];
    const range = `between ${Math.min(...scores)} and ${Math.max(...scores)} of 10`;
    return `${words} practice: ${scores.length} scores ${range}, first ${scores[0]}, latest ${scores.at(-1)}.`;
  });
  return `Chart of pain over time. ${sentences.join(" ")}`;
}
