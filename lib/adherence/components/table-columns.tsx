"use client";

import { createColumnHelper } from "@tanstack/react-table";
import Link from "next/link";
import type { ReactNode } from "react";
import { AdherenceShare } from "@/lib/adherence/components/adherence-share";
import { FlagBadges } from "@/lib/adherence/components/flag-badges";
import { RecentDays } from "@/lib/adherence/components/recent-days";
import { canSortBy } from "@/lib/adherence/table/address";
import type {
  DeliveryStanding,
  ReminderStanding,
  RowStanding,
  TableRow,
} from "@/lib/adherence/table/schema";
import {
  COLUMN_WORDS,
  DELIVERY_WORDS,
  REMINDER_WORDS,
  SKIP_WORDS,
  WINDOW_WORDS,
} from "@/lib/adherence/table/words";
import { wholePercent } from "@/lib/adherence/bands";
import type { WindowName } from "@/lib/adherence/windows";
import type { Figure } from "@/lib/adherence/working/schema";
import { PainChangeNumber, PainNumber } from "@/lib/pain/components/pain-number";
import type { PainBands } from "@/lib/pain/schema";
import { Badge, type BadgeTone } from "@/lib/ui/badge";
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

type ColumnsOptions = {
  bands: PainBands;
  window: WindowName;
  /** By plan; of the rows of this page. */
  standings: Readonly<Record<string, RowStanding>>;
  /** Shows how a number is made. */
  open: (planId: string, figure: Figure) => void;
};

/** What each column of the table shows, and how wide it is in pixels. */
export const columnsWith = ({ bands, window, standings, open }: ColumnsOptions) =>
  helper.columns([
    helper.accessor("patientName", {
      id: "patient",
      size: 126,
      header: "Patient",

      cell: ({ row: { original: row } }) => (
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 sm:group-data-[density=compact]/grid:flex-nowrap">
          <Link
            href={`/adherence/${row.planId}`}
            prefetch={false}
            title={row.patientName}
            className="min-w-0 rounded-sm sm:group-data-[density=compact]/grid:truncate underline-offset-4 group-hover/row:underline max-sm:text-base"
          >
            <bdi>{row.patientName}</bdi>
          </Link>
          {row.planState !== "active" && <Badge>{stateWords[row.planState]}</Badge>}
        </span>
      ),
    }),
    helper.accessor("planTitle", {
      id: "plan",
      size: 94,
      header: "Plan",
      meta: {
        card: "unlabelled",
        grows: true,
        className: "max-sm:col-span-full max-sm:-mt-2.5 max-sm:text-muted",
      },
      cell: ({ getValue }) => <span title={getValue()}>{getValue()}</span>,
    }),
    helper.accessor("therapistName", {
      id: "therapist",
      size: 96,
      header: "Therapist",
      meta: { grows: true, className: "text-muted max-sm:order-1" },
    }),
    helper.accessor(({ planId }) => standings[planId]?.trainerName ?? null, {
      id: "trainer",
      size: 108,
      header: COLUMN_WORDS.trainer,
      enableSorting: false,
      meta: { grows: true, className: "text-muted" },
      cell: ({ getValue }) => getValue() ?? <Missing words="Nobody" />,
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
      cell: ({ row: { original: row } }) => (
        <Opens onOpen={() => open(row.planId, "adherence")}>
          <AdherenceShare due={row.due} done={row.done} />
        </Opens>
      ),
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
      enableSorting: canSortBy("exercises", window),
      sortDescFirst: false,
      meta: {
        align: "end",
        hint: `Sets done of those prescribed in the sessions logged, ${WINDOW_WORDS[window].within}${wholePlanOnly(window)}`,
      },
      cell: ({ row: { original: row } }) =>
        row.setsDue === 0 ? (
          <Missing words="Nothing logged" />
        ) : (
          <Opens onOpen={() => open(row.planId, "exercises")}>
            <span
              className="whitespace-nowrap tabular-nums"
              title={`${row.setsDone} of ${row.setsDue} sets`}
            >
              {wholePercent(row.setsDone / row.setsDue)} %
            </span>
          </Opens>
        ),
    }),
    helper.accessor("lastPracticeOn", {
      id: "last-practice",
      size: 120,
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
      cell: ({ row: { original: row } }) => (
        <Opens onOpen={() => open(row.planId, "pain")} of={row.latestPain}>
          <PainNumber score={row.latestPain} bands={bands} />
        </Opens>
      ),
    }),
    helper.accessor("painChange", {
      id: "change",
      size: 88,
      header: "Change",
      sortDescFirst: true,
      meta: { align: "end", hint: "Latest minus first score after practice, in points" },
      cell: ({ row: { original: row } }) => (
        <Opens onOpen={() => open(row.planId, "change")} of={row.painChange}>
          <PainChangeNumber change={row.painChange} />
        </Opens>
      ),
    }),
    helper.accessor("latestRise", {
      id: "rise",
      size: 128,
      header: COLUMN_WORDS.rise,
      sortDescFirst: true,
      meta: { align: "end", hint: "Pain after minus before, in the latest session with both" },
      cell: ({ row: { original: row } }) => (
        <Opens onOpen={() => open(row.planId, "rise")} of={row.latestRise}>
          <PainChangeNumber change={row.latestRise} />
        </Opens>
      ),
    }),
    helper.accessor("latestMorning", {
      id: "morning",
      size: 130,
      header: COLUMN_WORDS.morning,
      sortDescFirst: true,
      meta: { align: "end", hint: "Latest pain of a next morning, 0 to 10" },
      cell: ({ row: { original: row } }) => (
        <Opens onOpen={() => open(row.planId, "morning")} of={row.latestMorning}>
          <PainNumber score={row.latestMorning} bands={bands} />
        </Opens>
      ),
    }),
    helper.accessor("latestEffort", {
      id: "effort",
      size: 80,
      header: COLUMN_WORDS.effort,
      sortDescFirst: true,
      meta: { align: "end", hint: "Latest effort, 0 to 10" },
      cell: ({ row: { original: row } }) => (
        <Opens onOpen={() => open(row.planId, "effort")} of={row.latestEffort}>
          {row.latestEffort === null ? (
            <Missing words="No effort given" />
          ) : (
            <span className="tabular-nums">{row.latestEffort}</span>
          )}
        </Opens>
      ),
    }),
    helper.accessor("skips", {
      id: "skips",
      size: 130,
      header: COLUMN_WORDS.skips,
      enableSorting: canSortBy("skips", window),
      sortDescFirst: true,
      meta: {
        className: "whitespace-nowrap",
        hint: `Exercises left out with a reason, and the commonest one, ${WINDOW_WORDS[window].within}${wholePlanOnly(window)}`,
      },
      cell: ({ row: { original: row } }) =>
        row.commonestSkip === null ? (
          <Missing words="None" />
        ) : (
          <Opens onOpen={() => open(row.planId, "skips")}>
            <span className="tabular-nums">
              {row.skips}{" "}
              <span className="text-xs text-muted">{SKIP_WORDS[row.commonestSkip]}</span>
            </span>
          </Opens>
        ),
    }),
    helper.accessor("flags", {
      id: "flags",
      size: 138,
      header: "Flags",
      sortDescFirst: true,
      meta: { className: "max-sm:order-1 max-sm:col-span-2" },
      cell: ({ getValue }) => <FlagBadges flags={getValue()} />,
    }),
    helper.accessor(({ planId }) => standings[planId]?.delivery ?? "none", {
      id: "delivery",
      size: 124,
      header: COLUMN_WORDS.delivery,
      enableSorting: false,
      meta: { hint: "How the newest mail of the plan, or a link handed over, stands" },
      cell: ({ getValue }) => (
        <Badge tone={deliveryTones[getValue()]}>{DELIVERY_WORDS[getValue()]}</Badge>
      ),
    }),
    helper.accessor(({ planId }) => standings[planId]?.reminders ?? "off", {
      id: "reminders",
      size: 132,
      header: COLUMN_WORDS.reminders,
      enableSorting: false,
      meta: { hint: "Whether the patient set reminders, and whether the latest arrived" },
      cell: ({ getValue }) =>
        getValue() === "off" ? (
          <Missing words="Off" />
        ) : (
          <Badge tone={reminderTones[getValue()]}>{REMINDER_WORDS[getValue()]}</Badge>
        ),
    }),
  ]);

const deliveryTones: Record<DeliveryStanding, BadgeTone> = {
  failed: "stop",
  waiting: "neutral",
  unopened: "caution",
  opened: "acceptable",
  ended: "neutral",
  none: "neutral",
};
const reminderTones: Record<ReminderStanding, BadgeTone> = {
  on: "acceptable",
  unreached: "stop",
  stopped: "neutral",
  off: "neutral",
};

const wholePlanOnly = (window: WindowName) =>
  window === "all" ? "" : "; sorted by over the whole plan only";

type OpensProps = { onOpen: () => void; of?: number | null; children: ReactNode };

/** A number that opens to its working; one that is missing has none. */
function Opens({ onOpen, of, children }: OpensProps) {
  if (of === null) return children;
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={onOpen}
      className="-mx-1 min-h-6 cursor-help rounded-sm px-1 text-start decoration-dotted underline-offset-4 hover:underline"
    >
      {children}
    </button>
  );
}

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
