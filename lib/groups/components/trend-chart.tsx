import type { IsoDate } from "@/lib/dates";
import { formatDayShort } from "@/lib/dates";
import { pathOf, type Point } from "../chart";
import { meanInterval } from "../mean";
import type { Mean } from "../schema";
import { type Measure, meanInWords, weekInWords } from "../week-words";
import { FEW } from "../words";

type TrendChartProps = {
  name: string;
  measure: Measure;
  weeks: readonly { monday: IsoDate; of: Mean }[];
};

/** A mean by week with its 95 % interval; a week of too few plans is a gap, never a nought. */
export function TrendChart({ name, measure, weeks }: TrendChartProps) {
  const shown = weeks.filter(({ of }) => of.n >= FEW);
  const latest = shown.at(-1);
  const said = latest && meanInWords(latest.of, measure);
  if (!latest || !said)
    return (
      <>
        <p className="text-muted">
          No week has {FEW} plans or more to count, which is too few for a chart.
        </p>
        {weeks.some(({ of }) => of.n > 0) && <WeekTable measure={measure} weeks={weeks} />}
      </>
    );
  return (
    <figure>
      <div className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-2">
        <div aria-hidden className="relative h-40 text-end text-xs text-muted tabular-nums">
          {measure.marks.map((mark) => (
            <span
              key={mark}
              className="absolute end-0 -translate-y-1/2 whitespace-nowrap"
              style={{ top: `${heightOf(mark, measure)}%` }}
            >
              {measure.say(mark)}
            </span>
          ))}
        </div>
        <svg
          role="img"
          aria-label={`${name}: ${measure.name} was ${said.mean} in the week of ${formatDayShort(latest.monday, "en-GB")}, ${said.interval}, of ${latest.of.n} plans.`}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="h-40 w-full overflow-visible"
          fill="none"
        >
          {measure.marks.map((mark) => (
            <path
              key={mark}
              d={`M0 ${heightOf(mark, measure)}H100`}
              className="stroke-line"
              vectorEffect="non-scaling-stroke"
            />
          ))}
          {weeks.map(({ monday, of }, at) => {
            const between = of.n >= FEW ? meanInterval(of) : null;
            if (!between) return null;
            const x = placeOf(at, weeks.length);
            return (
              <path
                key={monday}
                d={`M${x} ${heightOf(between.high, measure)}V${heightOf(between.low, measure)}`}
                className="stroke-accent opacity-30"
                strokeWidth={6}
                vectorEffect="non-scaling-stroke"
              />
            );
          })}
          {runsOf(weeks, measure).map((run) => (
            <path
              key={run[0]!.x}
              d={run.length > 1 ? pathOf(run) : `M${run[0]!.x - 1} ${run[0]!.y}h2`}
              className="stroke-accent"
              strokeWidth={2}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
        <div
          aria-hidden
          className="col-start-2 mt-1.5 flex justify-between text-xs text-muted tabular-nums"
        >
          <span>{formatDayShort(weeks[0]!.monday, "en-GB")}</span>
          {weeks.length > 1 && <span>{formatDayShort(weeks.at(-1)!.monday, "en-GB")}</span>}
        </div>
      </div>
      <p className="mt-2 text-muted">
        {said.mean} in the latest week ({said.interval}), of {latest.of.n} plans.
      </p>
      <WeekTable measure={measure} weeks={weeks} />
    </figure>
  );
}

function WeekTable({ measure, weeks }: Pick<TrendChartProps, "measure" | "weeks">) {
  return (
    <details className="mt-2">
      <summary className="w-fit rounded-sm text-accent underline underline-offset-4">
        Show as a table
      </summary>
      <table className="mt-2 w-full max-w-md">
        <caption className="sr-only">{measure.title}</caption>
        <thead>
          <tr className="text-xs text-muted *:py-1.5 *:text-start *:font-medium">
            <th scope="col">Week, from</th>
            <th scope="col">Plans</th>
            <th scope="col">Mean</th>
            <th scope="col">95 % interval</th>
          </tr>
        </thead>
        <tbody className="tabular-nums">
          {weeks.map(({ monday, of }) => {
            const words = meanInWords(of, measure);
            return (
              <tr key={monday} className="border-t *:py-1.5">
                <th scope="row" className="text-start font-normal">
                  {weekInWords(monday)}
                </th>
                <td>{of.n}</td>
                <td>{words?.mean ?? "–"}</td>
                <td>{words?.interval ?? "–"}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

/** 0 at the top of the chart, 100 at its foot; what lies beyond the scale stands at its edge. */
function heightOf(value: number, { min, max }: Measure): number {
  const within = Math.min(max, Math.max(min, value));
  return Math.round(((max - within) / (max - min)) * 1000) / 10;
}

const placeOf = (at: number, count: number) =>
  count === 1 ? 50 : Math.round((at / (count - 1)) * 1000) / 10;

/** The weeks that follow one another without a gap. */
function runsOf(weeks: TrendChartProps["weeks"], measure: Measure): Point[][] {
  const runs: Point[][] = [[]];
  for (const [at, { of }] of weeks.entries()) {
    if (of.n >= FEW && of.mean !== null)
      runs.at(-1)!.push({ x: placeOf(at, weeks.length), y: heightOf(of.mean, measure) });
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}
