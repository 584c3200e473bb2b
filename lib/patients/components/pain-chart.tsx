import { formatDayShort, type IsoDate } from "@/lib/dates";
import type { PainBands, PainScore } from "@/lib/pain/schema";
import { PainPlot, painLooks } from "./pain-plot";
import { PainTable } from "./pain-table";

export type PainPoint = {
  id: string;
  date: IsoDate;
  before: PainScore | null;
  after: PainScore | null;
};

type PainChartProps = {
  /** In the order practised. */
  points: readonly PainPoint[];
  bands: PainBands;
};

export function PainChart({ points, bands }: PainChartProps) {
  const scored = points.filter(({ before, after }) => before !== null || after !== null);
  if (scored.length === 0) return <p className="text-muted">No pain scores yet.</p>;
  const summary = inWords(scored);
  return (
    <figure>
      {/* Two drawings, so that the letters keep their size on a phone. */}
      <PainPlot points={points} bands={bands} summary={summary} width={300} className="sm:hidden" />
      <PainPlot
        points={points}
        bands={bands}
        summary={summary}
        width={480}
        className="max-w-[40rem] max-sm:hidden"
      />
      <figcaption className="mt-1 flex flex-wrap gap-x-4 text-xs text-muted">
        <Key moment="before" words="before practice" />
        <Key moment="after" words="after practice" />
        <span>A missing score is a gap.</span>
      </figcaption>
      <PainTable points={points} />
    </figure>
  );
}

function Key({ moment, words }: { moment: "before" | "after"; words: string }) {
  const { dot, radius } = painLooks[moment];
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg aria-hidden viewBox="0 0 12 12" className="size-3">
        <circle cx={6} cy={6} r={radius} strokeWidth={1.5} className={dot} />
      </svg>
      {words}
    </span>
  );
}

function inWords(scored: readonly PainPoint[]): string {
  const say = ({ date, before, after }: PainPoint) =>
    `${formatDayShort(date, "en-GB")}: before ${before ?? "not given"}, after ${after ?? "not given"}.`;
  const [first, last] = [scored[0]!, scored.at(-1)!];
  return scored.length === 1
    ? `Pain 0 to 10 in 1 session. ${say(first)}`
    : `Pain 0 to 10 in ${scored.length} sessions. First on ${say(first)} Latest on ${say(last)}`;
}
