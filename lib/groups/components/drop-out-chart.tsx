import { areaOf, lastDayOf, pathOf, stepPoints, weekMarks } from "../chart";
import type { Exits } from "../survival";
import { medianDay, survivalAt, survivalCurve } from "../survival";
import { READ_OFF_DAYS, keptUpInWords } from "../words";

type DropOutChartProps = {
  name: string;
  exits: readonly Exits[];
  /** Every plan of the page, drawn beside a part of them; null for the whole itself. */
  everybody: readonly Exits[] | null;
};

/** The share of plans still kept up, week by week (Kaplan–Meier), with its 95 % interval. */
export function DropOutChart({ name, exits, everybody }: DropOutChartProps) {
  const curve = survivalCurve(exits);
  const lastDay = lastDayOf(exits);
  const at = keptUpInWords(exits, READ_OFF_DAYS);
  const half = medianDay(curve);
  return (
    <figure>
      <div className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-2">
        <div aria-hidden className="relative h-48 text-end text-xs text-muted tabular-nums">
          {[100, 50, 0].map((share) => (
            <span
              key={share}
              className="absolute end-0 -translate-y-1/2 whitespace-nowrap"
              style={{ top: `${100 - share}%` }}
            >
              {share} %
            </span>
          ))}
        </div>
        <svg
          role="img"
          aria-label={
            at
              ? `${name}: ${at.share} of plans are kept up after 6 weeks, ${at.interval}.`
              : `${name}: no plan was followed for 6 weeks yet.`
          }
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="h-48 w-full overflow-visible"
          fill="none"
        >
          {[0, 50, 100].map((y) => (
            <path
              key={y}
              d={`M0 ${y}H100`}
              className="stroke-line"
              vectorEffect="non-scaling-stroke"
            />
          ))}
          <path d={areaOf(curve, lastDay)} className="fill-accent opacity-12" />
          {everybody && (
            <path
              d={pathOf(
                stepPoints(
                  survivalCurve(everybody).filter(({ day }) => day <= lastDay),
                  lastDay,
                ),
              )}
              className="stroke-muted [stroke-dasharray:4_4]"
              strokeWidth={1.5}
              vectorEffect="non-scaling-stroke"
            />
          )}
          <path
            d={pathOf(stepPoints(curve, lastDay))}
            className="stroke-accent"
            strokeWidth={2}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        <div
          aria-hidden
          className="relative col-start-2 mt-1.5 h-4 text-xs text-muted tabular-nums"
        >
          {weekMarks(lastDay).map((week) => (
            <span
              key={week}
              className="absolute -translate-x-1/2 whitespace-nowrap first:translate-x-0 last:-translate-x-full"
              style={{ insetInlineStart: `${((week * 7) / lastDay) * 100}%` }}
            >
              {week * 7 === lastDay ? `${week} weeks` : week}
            </span>
          ))}
        </div>
      </div>
      <figcaption className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
        <Key className="stroke-accent" words={`${name}, with its 95 % interval`} />
        {everybody && (
          <Key className="stroke-muted [stroke-dasharray:4_4]" words="All plans of this page" />
        )}
      </figcaption>
      <p className="mt-2 text-muted">
        {half === null
          ? "More than half are kept up to the end of what is known."
          : `Half are kept up to day ${half}.`}
      </p>
      <details className="mt-2">
        <summary className="w-fit rounded-sm text-accent underline underline-offset-4">
          Show as a table
        </summary>
        <CurveTable exits={exits} lastDay={lastDay} />
      </details>
    </figure>
  );
}

function Key({ className, words }: { className: string; words: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg aria-hidden viewBox="0 0 28 8" className="h-2 w-7" fill="none">
        <path d="M1 4h26" className={className} strokeWidth="2" />
      </svg>
      {words}
    </span>
  );
}

function CurveTable({ exits, lastDay }: { exits: readonly Exits[]; lastDay: number }) {
  return (
    <table className="mt-2 w-full max-w-md">
      <thead>
        <tr className="text-xs text-muted *:py-1.5 *:text-start *:font-medium">
          <th scope="col">After week</th>
          <th scope="col">Kept up</th>
          <th scope="col">95 % interval</th>
          <th scope="col">Followed so long</th>
        </tr>
      </thead>
      <tbody className="tabular-nums">
        {weekMarks(lastDay).map((week) => {
          const at = keptUpInWords(exits, week * 7);
          return (
            <tr key={week} className="border-t *:py-1.5">
              <th scope="row" className="text-start font-normal">
                {week}
              </th>
              <td>{at?.share ?? "–"}</td>
              <td>{at?.interval ?? "–"}</td>
              <td>{survivalAt(exits, week * 7).followed}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
