"use client";

import { createColumnHelper } from "@tanstack/react-table";
import Link from "next/link";
import { AdherenceShare } from "@/lib/adherence/components/adherence-share";
import { FlagBadges } from "@/lib/adherence/components/flag-badges";
import { RecentDays } from "@/lib/adherence/components/recent-days";
import type { TableRow } from "@/lib/adherence/table/schema";
import { COLUMN_WORDS, SKIP_WORDS, WINDOW_WORDS } from "@/lib/adherence/table/words";
import { wholePercent } from "@/lib/adherence/bands";
import type { WindowName } from "@/lib/adherence/windows";
import { PainChangeNumber, PainNumber } from "@/lib/pain/components/pain-number";
import type { PainBands } from "@/lib/pain/schema";
import { Badge } from "@/lib/ui/badge";
import type { GridFeatures } from "@/lib/ui/data-grid/features";
import { DateText } from "@/lib/ui/time";

const helper = createColumnHelper<GridFeatures, TableRow>();
const stateWords = {
  draft: "Draft",
  active: "Active",
  paused: "Paused",
  completed: "Completed",
  stopped: "Stopped",
};

/** What each column of the table shows, and how wide it is in pixels. */
export const columnsWith = (bands: PainBands, window: WindowName) =>
  helper.columns([
    helper.accessor("patientName", {
      id: "patient",
      size: 136,
      header: "Patient",

      cell: ({ row: { original: row } }) => (
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Link
            href={`/adherence/${row.planId}`}
            prefetch={false}
            className="min-w-0 rounded-sm underline-offset-4 group-hover/row:underline max-sm:text-base"
          >
            <bdi>{row.patientName}</bdi>
          </Link>
          {row.planState !== "active" && <Badge>{stateWords[row.planState]}</Badge>}
        </span>
      ),
    }),
    helper.accessor("planTitle", {
      id: "plan",
      size: 112,
      header: "Plan",
      meta: {
        card: "unlabelled",
        className: "max-sm:col-span-full max-sm:-mt-2.5 max-sm:text-muted",
      },
    }),
    helper.accessor("therapistName", {
      id: "therapist",
      size: 108,
      header: "Therapist",
      meta: { className: "text-muted max-sm:order-1" },
    }),
    helper.accessor("week", {
      id: "week",
      size: 84,
      header: COLUMN_WORDS.week,
      sortDescFirst: false,
      meta: { align: "end", hint: "Week of the plan's schedule" },
      cell: ({ row: { original: row } }) =>
        row.week === null ? (
          <Missing words="Not running" />
        ) : (
          <span className="whitespace-nowrap tabular-nums">
            {row.week} <span className="text-xs text-muted">of {row.weeks}</span>
          </span>
        ),
    }),
    helper.accessor("ratio", {
      id: "adherence",
      size: 220,
      header: "Adherence",
      // The lowest first: those are the ones to look at.
      sortDescFirst: false,
      meta: {
        hint: `Sessions done of sessions due, ${WINDOW_WORDS[window].within}`,
        className: "max-sm:col-span-full",
      },
      cell: ({ row: { original } }) => <AdherenceShare due={original.due} done={original.done} />,
    }),
    helper.accessor("recent", {
      id: "recent",
      size: 90,
      header: COLUMN_WORDS.recent,
      enableSorting: false,
      meta: {
        hint: "The last 14 days: high done, half partly done, low missed, hollow not asked",
        className: "max-sm:col-span-full",
      },
      cell: ({ getValue }) => <RecentDays marks={getValue()} />,
    }),
    helper.accessor("setsDone", {
      id: "exercises",
      size: 80,
      header: COLUMN_WORDS.exercises,
      enableSorting: false,
      meta: {
        align: "end",
        hint: `Sets done of those prescribed in the sessions logged, ${WINDOW_WORDS[window].within}`,
      },
      cell: ({ row: { original: row } }) =>
        row.setsDue === 0 ? (
          <Missing words="Nothing logged" />
        ) : (
          <span
            className="whitespace-nowrap tabular-nums"
            title={`${row.setsDone} of ${row.setsDue} sets`}
          >
            {wholePercent(row.setsDone / row.setsDue)} %
          </span>
        ),
    }),
    helper.accessor("lastPracticeOn", {
      id: "last-practice",
      size: 122,
      header: "Last practice",
      sortDescFirst: true,
      meta: { className: "whitespace-nowrap" },
      cell: ({ row: { original } }) => <LastPractice {...original} />,
    }),
    helper.accessor("nextDueOn", {
      id: "next-due",
      size: 100,
      header: COLUMN_WORDS["next-due"],
      sortDescFirst: false,
      meta: { className: "whitespace-nowrap" },
      cell: ({ row: { original } }) => <NextDue {...original} />,
    }),
    helper.accessor("latestPain", {
      id: "pain",
      size: 70,
      header: "Pain",
      sortDescFirst: true,
      meta: { align: "end", hint: "Latest score after practice, 0 to 10" },
      cell: ({ getValue }) => <PainNumber score={getValue()} bands={bands} />,
    }),
    helper.accessor("painChange", {
      id: "change",
      size: 96,
      header: "Change",
      sortDescFirst: true,
      meta: { align: "end", hint: "Latest minus first score after practice, in points" },
      cell: ({ getValue }) => <PainChangeNumber change={getValue()} />,
    }),
    helper.accessor("latestRise", {
      id: "rise",
      size: 116,
      header: COLUMN_WORDS.rise,
      enableSorting: false,
      meta: { align: "end", hint: "Pain after minus before, in the latest session with both" },
      cell: ({ getValue }) => <PainChangeNumber change={getValue()} />,
    }),
    helper.accessor("latestMorning", {
      id: "morning",
      size: 118,
      header: COLUMN_WORDS.morning,
      enableSorting: false,
      meta: { align: "end", hint: "Latest pain of a next morning, 0 to 10" },
      cell: ({ getValue }) => <PainNumber score={getValue()} bands={bands} />,
    }),
    helper.accessor("latestEffort", {
      id: "effort",
      size: 80,
      header: COLUMN_WORDS.effort,
      enableSorting: false,
      meta: { align: "end", hint: "Latest effort, 0 to 10" },
      cell: ({ getValue }) =>
        getValue() === null ? (
          <Missing words="No effort given" />
        ) : (
          <span className="tabular-nums">{getValue()}</span>
        ),
    }),
    helper.accessor("skips", {
      id: "skips",
      size: 130,
      header: COLUMN_WORDS.skips,
      enableSorting: false,
      meta: {
        className: "whitespace-nowrap",
        hint: `Exercises left out with a reason, and the commonest one, ${WINDOW_WORDS[window].within}`,
      },
      cell: ({ row: { original: row } }) =>
        row.commonestSkip === null ? (
          <Missing words="None" />
        ) : (
          <span className="tabular-nums">
            {row.skips} <span className="text-xs text-muted">{SKIP_WORDS[row.commonestSkip]}</span>
          </span>
        ),
    }),
    helper.accessor("flags", {
      id: "flags",
      size: 112,
      header: "Flags",
      sortDescFirst: true,
      meta: { className: "max-sm:order-1 max-sm:col-span-2" },
      cell: ({ getValue }) => <FlagBadges flags={getValue()} />,
    }),
  ]);

function LastPractice({ lastPracticeOn, lastPracticeDaysAgo: days }: TableRow) {
  if (lastPracticeOn === null || days === null) return <span className="text-muted">Never</span>;
  if (days > 6) return <DateText date={lastPracticeOn} short />;
  return (
    <time dateTime={lastPracticeOn} title={lastPracticeOn}>
      {days <= 0 ? "Today" : days === 1 ? "Yesterday" : `${days} days ago`}
    </time>
  );
}

function NextDue({ nextDueOn, nextDueInDays: days }: TableRow) {
  if (nextDueOn === null || days === null) return <Missing words="Nothing more is due" />;
  if (days > 6 || days < 0) return <DateText date={nextDueOn} short />;
  return (
    <time dateTime={nextDueOn} title={nextDueOn}>
      {days === 0 ? "Today" : days === 1 ? "Tomorrow" : `In ${days} days`}
    </time>
  );
}

function Missing({ words }: { words: string }) {
  return (
    <span className="text-muted">
      <span aria-hidden>–</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
