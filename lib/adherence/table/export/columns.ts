import { FLAG_WORDS } from "@/lib/adherence/flag-words";
import type { Column, TableState } from "@/lib/adherence/table/address";
import type { ExportRow } from "@/lib/adherence/table/export/data";
import {
  COLUMN_WORDS,
  DELIVERY_WORDS,
  REMINDER_WORDS,
  SKIP_WORDS,
  WINDOW_WORDS,
} from "@/lib/adherence/table/words";
import type { IsoDate } from "@/lib/dates";

/** A cell's value: a date as "2026-11-22", a share from 0 to 1, nothing where nothing is known. */
export type ExportValue = string | number | null;

/** One column of the file. `width` is in characters. */
export type ExportColumn = {
  header: string;
  width: number;
  kind: "text" | "number" | "share" | "date";
  value: (row: ExportRow) => ExportValue;
};

const stateWords: Record<ExportRow["planState"], string> = {
  draft: "Draft",
  active: "Active",
  paused: "Paused",
  completed: "Completed",
  stopped: "Stopped",
};

const text = (header: string, width: number, value: (row: ExportRow) => string | null) =>
  ({ header, width, kind: "text", value }) satisfies ExportColumn;
const number = (header: string, value: (row: ExportRow) => number | null) =>
  ({ header, width: Math.max(9, header.length + 1), kind: "number", value }) satisfies ExportColumn;
const share = (header: string, value: (row: ExportRow) => number | null) =>
  ({
    header,
    width: Math.max(11, header.length + 1),
    kind: "share",
    value,
  }) satisfies ExportColumn;
const date = (header: string, value: (row: ExportRow) => IsoDate | null) =>
  ({ header, width: 14, kind: "date", value }) satisfies ExportColumn;

const of = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/** A column of the screen as columns of a file: what a cell says together stands apart, so that a
 * spreadsheet can count with it. */
const columnsOf: Record<Column, readonly ExportColumn[]> = {
  patient: [
    text("Patient", 28, (row) => row.patientName),
    text("State", 11, (row) => stateWords[row.planState]),
  ],
  plan: [text("Plan", 32, (row) => row.planTitle)],
  therapist: [text("Therapist", 24, (row) => row.therapistName)],
  trainer: [text("Trainer", 24, ({ standing }) => standing && standing.trainerName)],
  week: [number("Week", (row) => row.week), number("Weeks in all", (row) => row.weeks)],
  adherence: [
    number("Sessions done", (row) => row.done),
    number("Sessions due", (row) => row.due),
    share("Adherence", (row) => row.ratio),
  ],
  recent: [text("Last 14 days", 17, ({ recent }) => recent.join(""))],
  exercises: [
    number("Sets done", (row) => row.setsDone),
    number("Sets prescribed", (row) => row.setsDue),
    share("Sets", (row) => of(row.setsDone, row.setsDue)),
  ],
  "last-practice": [date(COLUMN_WORDS["last-practice"], (row) => row.lastPracticeOn)],
  "next-due": [date(COLUMN_WORDS["next-due"], (row) => row.nextDueOn)],
  pain: [number("Pain (0–10)", (row) => row.latestPain)],
  change: [number("Change of pain", (row) => row.painChange)],
  rise: [number("Pain, after − before", (row) => row.latestRise)],
  morning: [number("Pain, next morning", (row) => row.latestMorning)],
  effort: [number("Effort (0–10)", (row) => row.latestEffort)],
  skips: [
    number("Exercises left out", (row) => row.skips),
    text("Commonest reason", 19, ({ commonestSkip }) => commonestSkip && SKIP_WORDS[commonestSkip]),
  ],
  flags: [
    text("Flags", 30, ({ flags }) => flags.map((flag) => FLAG_WORDS[flag].name).join("; ") || null),
  ],
  delivery: [text("Delivery", 14, ({ standing }) => standing && DELIVERY_WORDS[standing.delivery])],
  reminders: [
    text("Reminders", 16, ({ standing }) => standing && REMINDER_WORDS[standing.reminders]),
  ],
};

/** The columns of a file: those on the screen, in their order. */
export function exportColumns({ columns }: Pick<TableState, "columns">): ExportColumn[] {
  return columns.flatMap((name) => columnsOf[name]);
}

/** The name of the spreadsheet's page: over which days sessions are counted. */
export function sheetName({ window }: Pick<TableState, "window">): string {
  return `Adherence, ${WINDOW_WORDS[window].name.toLowerCase()}`;
}
