import type { ReactNode } from "react";
import { cn } from "@/lib/ui/cn";
import {
  CHART_MARGIN,
  chartBands,
  type ChartMoment,
  type ChartPoint,
  dotsPath,
  heightOf,
  linePath,
  percentDown,
} from "../chart";
import { describeBands } from "../rules";
import type { PainBands } from "../schema";

/** A line's stroke, and the discs of its dots from the widest to the one on top. */
export type LineLooks = { line: string; dots: { width: number; className: string }[] };

type PainPlotProps = {
  lines: { moment: ChartMoment; runs: ChartPoint[][]; looks: LineLooks }[];
  bands: PainBands;
  summary: string;
  /** Days under the picture, from its first to its last. */
  children: ReactNode;
};

const { x: dx, y: dy } = CHART_MARGIN;

/** The picture is stretched to its box; only words around it keep their shape, so they are not in it. */
export function PainPlot({ lines, bands, summary, children }: PainPlotProps) {
  return (
    <div className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-2">
      <Axis scores={[10, bands.stopFrom, bands.cautionFrom, 0]} />
      <svg
        role="img"
        aria-label={summary}
        viewBox={`${-dx} ${-dy} ${100 + 2 * dx} ${100 + 2 * dy}`}
        preserveAspectRatio="none"
        className="h-56 w-full overflow-visible"
      >
        {chartBands(bands).map(({ band, top, bottom }) => (
          <rect
            key={band}
            x={-dx}
            width={100 + 2 * dx}
            y={top}
            height={bottom - top}
            className={cn("opacity-75", bandLooks[band].fill)}
          />
        ))}
        {lines.map(({ moment, runs, looks }) => (
          <g key={moment} fill="none" strokeLinecap="round" strokeLinejoin="round">
            <Stroke d={runs.map(linePath).join(" ")} width={2} className={looks.line} />
            {looks.dots.map((disc) => (
              <Stroke key={disc.width} d={dotsPath(runs.flat())} {...disc} />
            ))}
          </g>
        ))}
      </svg>
      <BandNames bands={bands} />
      <div className="col-start-2 mt-1 flex justify-between text-xs *:only:mx-auto text-muted tabular-nums">
        {children}
      </div>
    </div>
  );
}

const bandLooks = {
  stop: { words: "Stop", fill: "fill-stop-soft", text: "text-stop" },
  caution: { words: "Caution", fill: "fill-caution-soft", text: "text-caution" },
  acceptable: { words: "Acceptable", fill: "fill-acceptable-soft", text: "text-acceptable" },
};

function Stroke({ d, width, className }: { d: string; width: number; className: string }) {
  return <path d={d} className={className} strokeWidth={width} vectorEffect="non-scaling-stroke" />;
}

function Axis({ scores }: { scores: number[] }) {
  return (
    <div aria-hidden className="relative h-56 text-end text-xs text-muted tabular-nums">
      {scores.map((score) => (
        <span
          key={score}
          className="absolute end-0 -translate-y-1/2"
          style={{ top: `${percentDown(heightOf(score))}%` }}
        >
          {score}
        </span>
      ))}
    </div>
  );
}

function BandNames({ bands }: { bands: PainBands }) {
  const ranges = describeBands(bands);
  return (
    <div className="relative h-56 w-18 text-xs">
      {chartBands(bands).map(({ band, middle }) => (
        <span
          key={band}
          className={cn("absolute start-0 -translate-y-1/2 leading-4", bandLooks[band].text)}
          style={{ top: `${percentDown(middle)}%` }}
        >
          {bandLooks[band].words}
          <br />
          <span className="tabular-nums">{ranges[band]}</span>
        </span>
      ))}
    </div>
  );
}
