"use client";

import { createColumnHelper } from "@tanstack/react-table";
import Link from "next/link";
import { type ReactNode, useMemo } from "react";
import { AdherenceShare } from "@/lib/adherence/components/adherence-share";
import { FlagBadges } from "@/lib/adherence/components/flag-badges";
import { PainChangeNumber, PainNumber } from "@/lib/pain/components/pain-number";
import { type SortColumn, tableHref, type TableState } from "@/lib/adherence/table/address";
import type { TableRow } from "@/lib/adherence/table/schema";
import type { PainBands } from "@/lib/pain/schema";
import { Badge } from "@/lib/ui/badge";
import { DataTable } from "@/lib/ui/data-table/data-table";
import type { DataTableFeatures } from "@/lib/ui/data-table/features";
import { DateText } from "@/lib/ui/time";

const helper = createColumnHelper<DataTableFeatures, TableRow>();
const stateWords = {
  draft: "Draft",
  active: "Active",
  paused: "Paused",
  completed: "Completed",
  stopped: "Stopped",
};

const columnsWith = (bands: PainBands) =>
  helper.columns([
    helper.accessor("patientName", {
      id: "patient",
      header: "Patient",
      meta: { className: "sm:min-w-40 sm:max-w-56" },
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
      header: "Plan",
      meta: {
        card: "unlabelled",
        className: "max-sm:col-span-full max-sm:-mt-2.5 max-sm:text-muted sm:min-w-36 sm:max-w-60",
      },
    }),
    helper.accessor("therapistName", {
      id: "therapist",
      header: "Therapist",
      meta: { className: "text-muted max-sm:order-1 xl:whitespace-nowrap" },
    }),
    helper.accessor("ratio", {
      id: "adherence",
      header: "Adherence",
      // The lowest first: those are the ones to look at.
      sortDescFirst: false,
      meta: {
        hint: "Sessions done of sessions due, over the whole plan so far",
        className: "max-sm:col-span-full",
      },
      cell: ({ row: { original } }) => <AdherenceShare due={original.due} done={original.done} />,
    }),
    helper.accessor("lastPracticeOn", {
      id: "last-practice",
      header: "Last practice",
      sortDescFirst: true,
      meta: { className: "whitespace-nowrap" },
      cell: ({ row: { original } }) => <LastPractice {...original} />,
    }),
    helper.accessor("latestPain", {
      id: "pain",
      header: "Pain",
      sortDescFirst: true,
      meta: { align: "end", hint: "Latest score after practice, 0 to 10" },
      cell: ({ getValue }) => <PainNumber score={getValue()} bands={bands} />,
    }),
    helper.accessor("painChange", {
      id: "change",
      header: "Change",
      sortDescFirst: true,
      meta: { align: "end", hint: "Latest minus first score after practice, in points" },
      cell: ({ getValue }) => <PainChangeNumber change={getValue()} />,
    }),
    helper.accessor("flags", {
      id: "flags",
      header: "Flags",
      sortDescFirst: true,
      meta: { className: "max-sm:order-1 max-sm:col-span-2 sm:min-w-36" },
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

type AdherenceTableProps = {
  rows: TableRow[];
  state: TableState;
  bands: PainBands;
  empty: ReactNode;
};

export function AdherenceTable({ rows, state, bands, empty }: AdherenceTableProps) {
  const columns = useMemo(() => columnsWith(bands), [bands]);
  return (
    <DataTable
      caption="Adherence by plan"
      columns={columns}
      rows={rows}
      rowId={(row) => row.planId}
      sort={state.sort}
      sortHref={({ id, desc }) => tableHref(state, { sort: { id: id as SortColumn, desc } })}
      rowHref={(row) => `/adherence/${row.planId}`}
      empty={empty}
    />
  );
}
