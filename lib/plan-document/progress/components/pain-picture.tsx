import type { IsoDate } from "@/lib/dates";
import {
  CHART_MARGIN,
  chartBands,
  type ChartMoment,
  type ChartSession,
  dotsPath,
  linePath,
  painRuns,
} from "@/lib/pain/chart";
import type { PainBand } from "@/lib/pain/rules";
import type { PainBands } from "@/lib/pain/schema";
import { BandShape } from "../../components/icon";
import { heightClass } from "../stylesheet";

type PainPictureProps = {
  /** The oldest first. */
  sessions: ChartSession[];
  bands: PainBands;
  /** The scores of each band: "4–5". */
  ranges: Record<PainBand, string>;
  words: (band: PainBand) => string;
  /** The picture in words. */
  summary: string;
  days: { date: IsoDate; words: string }[];
};

/** The discs of each line's dots, from the widest to the one on top. */
const discs = { before: ["dot-before", "hole"], after: ["dot-after"] } as const;
const moments: readonly ChartMoment[] = ["before", "after"];
const { x: dx, y: dy } = CHART_MARGIN;

/** The geometry of the clinic's own chart. The picture is stretched to its box, so words are beside it. */
export function PainPicture(props: PainPictureProps) {
  const { sessions, bands, ranges, words, summary, days } = props;
  const areas = chartBands(bands);
  return (
    <div className="plot">
      <div className="column axis" aria-hidden="true">
        {[10, bands.stopFrom, bands.cautionFrom, 0].map((score) => (
          <span key={score} className={heightClass(score)}>
            {score}
          </span>
        ))}
      </div>
      <svg
        role="img"
        aria-label={summary}
        viewBox={`${-dx} ${-dy} ${100 + 2 * dx} ${100 + 2 * dy}`}
        preserveAspectRatio="none"
      >
        {areas.map(({ band, top, bottom }) => (
          <rect
            key={band}
            className={band}
            x={-dx}
            width={100 + 2 * dx}
            y={top}
            height={bottom - top}
          />
        ))}
        {moments.map((moment) => (
          <Line key={moment} moment={moment} sessions={sessions} />
        ))}
      </svg>
      <div className="column">
        {areas.map(({ band, middle }) => (
          <span key={band} className={`${band} ${heightClass((100 - middle) / 10)}`}>
            <b>
              <BandShape band={band} /> {ranges[band]}
            </b>
            {words(band)}
          </span>
        ))}
      </div>
      <div className="days">
        {days.map(({ date, words: day }) => (
          <time key={date} dateTime={date}>
            {day}
          </time>
        ))}
      </div>
    </div>
  );
}

function Line({ moment, sessions }: { moment: ChartMoment; sessions: ChartSession[] }) {
  const runs = painRuns(sessions, moment);
  const stroke = "non-scaling-stroke";
  return (
    <>
      <path className={`line-${moment}`} d={runs.map(linePath).join(" ")} vectorEffect={stroke} />
      {discs[moment].map((disc) => (
        <path key={disc} className={disc} d={dotsPath(runs.flat())} vectorEffect={stroke} />
      ))}
    </>
  );
}

/** A piece of the line beside its name. */
export function LineSample({ moment }: { moment: ChartMoment }) {
  return (
    <svg viewBox="0 0 36 16" aria-hidden="true">
      <path className={`line-${moment}`} d="M1 8h34" />
      {discs[moment].map((disc) => (
        <path key={disc} className={disc} d="M18 8h.01" />
      ))}
    </svg>
  );
}
