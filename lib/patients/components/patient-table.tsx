"use client";

import { createColumnHelper } from "@tanstack/react-table";
import Link from "next/link";
import { AdherenceShare } from "@/lib/adherence/components/adherence-share";
import { isoDate } from "@/lib/dates";
import { PlanStateBadge } from "@/lib/plans/components/plan-state-badge";
import { Badge } from "@/lib/ui/badge";
import { DataTable } from "@/lib/ui/data-table/data-table";
import type { DataTableFeatures } from "@/lib/ui/data-table/features";
import { DateText } from "@/lib/ui/time";
import type { PatientRow } from "../data";

const helper = createColumnHelper<DataTableFeatures, PatientRow>();
const enableSorting = false;

const columns = helper.columns([
  helper.accessor("familyName", {
    id: "patient",
    header: "Patient",
    enableSorting,
    meta: { card: "unlabelled", className: "sm:min-w-44 sm:max-w-64" },
    cell: ({ row: { original: row } }) => (
      <Link
        href={`/patients/${row.id}`}
        className="rounded-sm underline-offset-4 group-hover/row:underline max-sm:text-base"
      >
        <bdi>
          {row.familyName}, {row.givenName}
        </bdi>
        {row.archivedAt && (
          <Badge className="ms-2">{row.dischargedOn ? "Discharged" : "Archived"}</Badge>
        )}
      </Link>
    ),
  }),
  helper.accessor("planTitle", {
    id: "plan",
    header: "Plan",
    enableSorting,
    meta: { card: "unlabelled", className: "sm:min-w-48 max-sm:col-span-full" },
    cell: ({ row: { original: row } }) =>
      row.planState ? (
        <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <span className="min-w-0 break-words">{row.planTitle}</span>
          <PlanStateBadge state={row.planState} />
        </span>
      ) : (
        <span className="text-muted">No plan yet</span>
      ),
  }),
  helper.accessor("ratio", {
    id: "adherence",
    header: "Adherence",
    enableSorting,
    meta: { className: "max-sm:col-span-2", hint: "Sessions done of sessions due, so far" },
    cell: ({ row: { original } }) => (
      <AdherenceShare due={original.due ?? 0} done={original.done ?? 0} />
    ),
  }),
  helper.accessor("lastPracticeOn", {
    id: "last-practice",
    header: "Last practice",
    enableSorting,
    meta: { className: "whitespace-nowrap" },
    cell: ({ getValue }) => {
      const date = getValue();
      return date ? (
        <DateText date={isoDate(date)} short />
      ) : (
        <span className="text-muted">Never</span>
      );
    },
  }),
  helper.accessor("therapistName", {
    id: "therapist",
    header: "Therapist",
    enableSorting,
    meta: { card: "hidden", className: "text-muted sm:max-w-48" },
  }),
]);

export function PatientTable({ rows }: { rows: PatientRow[] }) {
  return (
    <DataTable
      caption="Patients by family name"
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      sort={{ id: "patient", desc: false }}
      sortHref={() => "/patients"}
      rowHref={(row) => `/patients/${row.id}`}
      empty={null}
    />
  );
}
