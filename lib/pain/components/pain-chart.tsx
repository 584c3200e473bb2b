import { formatDayShort } from "@/lib/dates";
import { type ChartMoment, type ChartSession, markedDays, painRuns } from "../chart";
import type { PainBands } from "../schema";
import { type LineLooks, PainPlot } from "./pain-plot";
import { PainTable } from "./pain-table";

const LOCALE = "en-GB";

const series: { moment: ChartMoment; words: string; looks: LineLooks }[] = [
  {
    moment: "before",
    words: "Before",
    // A ring, wide enough to show round the dot of an equal score after.
    looks: {
      line: "stroke-muted [stroke-dasharray:3_4]",
      dots: [
        { width: 10.5, className: "stroke-muted" },
        { width: 8, className: "stroke-raised" },
      ],
    },
  },
  {
    moment: "after",
    words: "After",
    looks: { line: "stroke-accent", dots: [{ width: 6, className: "stroke-accent" }] },
  },
];

type PainChartProps = {
  /** The newest first. */
  sessions: ChartSession[];
  bands: PainBands;
};

/** Pain before and after each session over the clinic's bands. A score not given is a gap. */
export function PainChart({ sessions, bands }: PainChartProps) {
  const oldestFirst = sessions.toReversed();
  const scored = oldestFirst.filter(({ pain }) =>
    series.some(({ moment }) => typeof pain[moment] === "number"),
  );
  if (scored.length === 0) return <p className="text-muted">No pain score was given yet.</p>;

  const lines = series.map((one) => ({ ...one, runs: painRuns(oldestFirst, one.moment) }));
  return (
    <figure>
      <PainPlot lines={lines} bands={bands} summary={inWords(scored)}>
        {markedDays(oldestFirst).map((date) => (
          <time key={date} dateTime={date}>
            {formatDayShort(date, LOCALE)}
          </time>
        ))}
      </PainPlot>
      <figcaption className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
        {series.map(({ moment, words, looks }) => (
          <span key={moment} className="inline-flex items-center gap-2">
            <svg aria-hidden viewBox="0 0 28 12" className="h-3 w-7" fill="none">
              <path d="M1 6h26" className={looks.line} strokeWidth="2" />
              {looks.dots.map(({ width, className }) => (
                <path
                  key={width}
                  d="M14 6h.01"
                  className={className}
                  strokeWidth={width}
                  strokeLinecap="round"
                />
              ))}
            </svg>
            {words} practice
          </span>
        ))}
        <span>A gap is a session without a score.</span>
      </figcaption>
      <details className="mt-3">
        <summary className="w-fit rounded-sm text-accent underline underline-offset-4">
          Show as a table
        </summary>
        <PainTable sessions={sessions} bands={bands} />
      </details>
    </figure>
  );
}

function inWords(scored: ChartSession[]): string {
  const told = scored.length === 1 ? scored : [scored[0]!, scored.at(-1)!];
  const sentences = told.map(({ practisedOn, pain: { before, after } }, index) => {
    const which = scored.length === 1 ? "On" : index === 0 ? "First, on" : "Latest, on";
    const day = formatDayShort(practisedOn, LOCALE);
    return `${which} ${day}: before ${before ?? "not given"}, after ${after ?? "not given"}.`;
  });
  const count = `${scored.length} ${scored.length === 1 ? "session" : "sessions"}`;
  return `Chart of pain over time, 0 to 10, in ${count}. ${sentences.join(" ")}`;
}
