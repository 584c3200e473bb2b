import type { Pause } from "@/lib/adherence/schema";
import { addDays, daysBetween, earliest, formatDayShort, latest } from "@/lib/dates";
import { chartBands, heightOf, percentDown } from "@/lib/pain/chart";
import { describeBands } from "@/lib/pain/rules";
import type { PainBands } from "@/lib/pain/schema";
import type { Window } from "@/lib/adherence/schema";
import { type Course, type CoursePoint, placeOf, rowsOf } from "../course";
import { type HistoryEvent, marksOf } from "../events";
import { CourseMark } from "./course-mark";

const LOCALE = "en-GB";
const PLOT = 210;
const EFFORT = 44;
const ROW = 28;
const TICKS = 20;
const bandNames = { stop: "Stop", caution: "Caution", acceptable: "Acceptable" };

type CourseChartProps = {
  course: Course;
  window: Window;
  bands: PainBands;
  pauses: readonly Pause[];
  events: readonly HistoryEvent[];
  /** What it shows, for who does not see it. */
  summary: string;
  /** How wide the days are at least, in pixels; marks that would overlap then stand in rows. */
  width: number;
  /** On paper nothing scrolls, and no style stands in an attribute. */
  isPaper?: boolean;
};

/** Pain over the clinic's bands, effort under it and events over it, on one axis of days. */
export function CourseChart(props: CourseChartProps) {
  const { course, bands, events, width } = props;
  const axis = { from: props.window.from, to: course.to };
  const marks = marksOf(events).map((mark) => ({ ...mark, x: placeOf(mark.on, axis) }));
  const rows = rowsOf(marks, width, 30);
  const top = marks.length === 0 ? 0 : (Math.max(...rows) + 1) * ROW + 4;
  const hasEffort = course.efforts.length > 0;
  const height = top + PLOT + (hasEffort ? EFFORT + 8 : 0) + TICKS;
  const y = (score: number) => top + (percentDown(heightOf(score)) / 100) * PLOT;
  const effortBase = top + PLOT + 8 + EFFORT;
  return (
    <div className="course">
      <svg aria-hidden width="24" height={height}>
        {[10, bands.stopFrom, bands.cautionFrom, 0].map((score) => (
          <text key={score} x="20" y={y(score) + 4} textAnchor="end">
            {score}
          </text>
        ))}
        {hasEffort && (
          <text x="20" y={effortBase} textAnchor="end">
            0
          </text>
        )}
      </svg>
      <div
        className="course-scroll"
        {...(!props.isPaper && { role: "region", "aria-label": "Pain and effort", tabIndex: 0 })}
      >
        <svg width="100%" height={height} style={props.isPaper ? undefined : { minWidth: width }}>
          <g role="img" aria-label={props.summary}>
            <Ground {...props} axis={axis} top={top} y={y} />
            {marks.map(({ on, x }, index) => (
              <line
                key={on}
                className="guide"
                x1={percent(x)}
                x2={percent(x)}
                y1={rows[index]! * ROW + 24}
                y2={top + PLOT}
              />
            ))}
            <Scores course={course} y={y} />
            {hasEffort && <Efforts efforts={course.efforts} base={effortBase} />}
            {course.ticks.map(({ x, date }) => (
              <text key={date} x={percent(x)} y={height - 4} textAnchor="middle">
                {formatDayShort(date, LOCALE)}
              </text>
            ))}
          </g>
          {marks.map(({ on, sign, events: ofDay, x }, index) => (
            <CourseMark key={on} sign={sign} events={ofDay} x={percent(x)} y={rows[index]! * ROW} />
          ))}
        </svg>
      </div>
      <svg aria-hidden width="80" height={height}>
        {chartBands(bands).map(({ band, middle }) => {
          const at = top + (percentDown(middle) / 100) * PLOT;
          return (
            <text key={band} className={`name-${band}`} x="6" y={at - 2}>
              {bandNames[band]}
              <tspan x="6" dy="15">
                {describeBands(bands)[band]}
              </tspan>
            </text>
          );
        })}
        {hasEffort && (
          <text x="6" y={effortBase - EFFORT / 2 + 4}>
            Effort
          </text>
        )}
      </svg>
    </div>
  );
}

const percent = (x: number) => `${Math.round(x * 100) / 100}%`;

type GroundProps = CourseChartProps & {
  axis: Window;
  top: number;
  y: (score: number) => number;
};

/** Bands, their edges, and hatched days on which the plan was paused. */
function Ground({ bands, pauses, axis, top }: GroundProps) {
  const at = (value: number) => top + (percentDown(value) / 100) * PLOT;
  return (
    <>
      <defs>
        <pattern id="course-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
          <path className="hatch" d="M0 6 6 0" />
        </pattern>
      </defs>
      {chartBands(bands).map(({ band, top: from, bottom }) => (
        <g key={band}>
          <rect
            className={`band-${band}`}
            width="100%"
            y={at(from)}
            height={at(bottom) - at(from)}
          />
          <line className="edge" x1="0" x2="100%" y1={at(bottom)} y2={at(bottom)} />
        </g>
      ))}
      {pauses
        .map(({ from, until }) => {
          const end = until === null ? axis.to : addDays(until, -1);
          return { from: latest(from, axis.from), to: earliest(end, axis.to) };
        })
        .filter(({ from, to }) => from <= to)
        .map(({ from, to }) => (
          <rect
            key={from}
            x={percent(placeOf(from, axis, 0))}
            width={percent(
              ((daysBetween(from, to) + 1) / (daysBetween(axis.from, axis.to) + 1)) * 100,
            )}
            y={top}
            height={PLOT}
            fill="url(#course-hatch)"
            opacity="0.5"
          />
        ))}
    </>
  );
}

function Scores({ course, y }: { course: Course; y: (score: number) => number }) {
  const { lines, points } = course;
  const after = new Map(points.after.map((point) => [point.sessionId, point]));
  return (
    <>
      {(["before", "after"] as const).map((moment) =>
        lines[moment].map(([from, to]) => (
          <line
            key={`${moment} ${to.sessionId}`}
            className={`line-${moment}`}
            x1={percent(from.x)}
            y1={y(from.score)}
            x2={percent(to.x)}
            y2={y(to.score)}
          />
        )),
      )}
      {points.before.map((point) => {
        const end = after.get(point.sessionId);
        if (!end || end.score === point.score) return null;
        const x = percent(point.x);
        return (
          <line
            key={point.sessionId}
            className="join"
            x1={x}
            x2={x}
            y1={y(point.score)}
            y2={y(end.score)}
          />
        );
      })}
      {(["before", "after", "next-morning"] as const).map((moment) =>
        points[moment].map(({ x, score, sessionId }) => (
          <svg key={`${moment} ${sessionId}`} x={percent(x)} y={y(score)} overflow="visible">
            <path className={moment} d={markShapes[moment]} />
          </svg>
        )),
      )}
    </>
  );
}

/** About the middle of the mark: a ring wide enough to show round the diamond of an equal score. */
export const markShapes = {
  before: "M-6 0a6 6 0 1 1 12 0a6 6 0 1 1-12 0z",
  after: "M0-5 5 0 0 5-5 0z",
  "next-morning": "M0-5.5 5.5 4.5h-11z",
};

/** A stub for 0, so that no effort is not taken for none given. */
function Efforts({ efforts, base }: { efforts: readonly CoursePoint[]; base: number }) {
  return (
    <>
      <line className="edge" x1="0" x2="100%" y1={base} y2={base} />
      {efforts.map(({ x, score, sessionId }) => (
        <line
          key={sessionId}
          className="effort"
          x1={percent(x)}
          x2={percent(x)}
          y1={base}
          y2={base - Math.max(1.5, (score / 10) * EFFORT)}
        />
      ))}
    </>
  );
}
