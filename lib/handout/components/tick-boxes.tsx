import { Fragment } from "react";
import { type IsoDate, monthName, weekdayName } from "@/lib/dates";
import { type Language, localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import type { HandoutOptions } from "../schema";
import type { TickGrid } from "../ticks";

type TickBoxesProps = {
  ticks: TickGrid;
  language: Language;
  /** What is ticked, for whoever has the sheet read to them. */
  label: string;
  /** Sessions a day: a box for two is halved, one for more takes strokes. */
  times: number;
  text: HandoutOptions["text"];
};

/** Named days with their dates, or so many boxes for each week; as many weeks to a line as fit. */
export function TickBoxes({ ticks, language, label, times, text }: TickBoxesProps) {
  const weeks = weeksOf(ticks, language);
  const called = textIn(language, "handout")("toTick", { name: label });
  const columns = Math.max(...weeks.map(({ boxes }) => boxes.length));
  const lines = inLines(weeks, weeksAcross(columns, times, text));
  return (
    <table className={times === 2 ? "ticks halves" : "ticks"} aria-label={called}>
      {ticks.kind === "dated" && (
        <thead>
          <tr>
            {lines[0]?.map(({ key }) => (
              <Fragment key={key}>
                <td aria-hidden="true" />
                {ticks.weekdays.map((weekday) => (
                  <th key={weekday} scope="col">
                    {weekdayName(weekday, localeOf(language), "short")}
                  </th>
                ))}
              </Fragment>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {lines.map((line) => (
          <tr key={line[0]!.key}>
            {line.map(({ key, label: name, boxes }) => (
              <Fragment key={key}>
                <th scope="row">{name}</th>
                {boxes.map(({ id, day }) =>
                  day === null ? (
                    <td key={id} aria-hidden="true" />
                  ) : (
                    <td key={id} className="box">
                      <span>{day}</span>
                    </td>
                  ),
                )}
              </Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `day` is what a box says: its date's day, nothing where the patient chooses the day. */
type Box = { id: string; day: string | null };
type Week = { key: string; label: string; boxes: Box[] };

function weeksOf(ticks: TickGrid, language: Language): Week[] {
  if (ticks.kind === "counted")
    return ticks.rows.map(({ week, boxes }) => ({
      key: `${week}`,
      label: textIn(language, "schedule")("week", { week }),
      boxes: Array.from({ length: boxes }, (_, index) => ({ id: `${index}`, day: "" })),
    }));
  return ticks.rows.map(({ monday, days }) => ({
    key: monday,
    label: monthsOf(days, language),
    boxes: days.map((date, index) => ({
      id: `${index}`,
      day: date && String(Number(date.slice(8))),
    })),
  }));
}

/** "Nov" or "Nov/Dec": the boxes have the day. */
function monthsOf(days: readonly (IsoDate | null)[], language: Language): string {
  const months = days.flatMap((date) => (date ? monthName(date, localeOf(language)) : []));
  return [...new Set(months)].join("/");
}

/** In millimetres, as styles/boxes.css has them; the line is that of the narrower paper. */
const sizes = {
  normal: { line: 180, label: 13, box: 6.7, halves: 7.6 },
  large: { line: 180, label: 20, box: 10, halves: 13 },
};

/** How many weeks of so many boxes stand side by side. */
export function weeksAcross(columns: number, times: number, text: HandoutOptions["text"]): number {
  const { line, label, box, halves } = sizes[text];
  return Math.max(1, Math.floor(line / (label + columns * (times === 2 ? halves : box))));
}

/** Lines of about the same length: six weeks of which five would fit stand in threes. */
function inLines(weeks: readonly Week[], most: number): Week[][] {
  const across = Math.ceil(weeks.length / Math.ceil(weeks.length / most));
  const lines: Week[][] = [];
  for (let at = 0; at < weeks.length; at += across) lines.push(weeks.slice(at, at + across));
  return lines;
}
