"use client";

import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { Badge, type BadgeTone } from "@/lib/ui/badge";
import { Button } from "@/lib/ui/button";
import { cn } from "@/lib/ui/cn";
import { fields } from "../fields";
import { countChanges, type PlannedRow } from "../plan-rows";
import type { RefusedRow } from "../schema";
import { changeNames, contentLabel, contentText } from "../words";
import { RowPicture } from "./row-picture";

type Change = PlannedRow["change"] | "refused";

const tones: Record<Change, BadgeTone> = {
  add: "acceptable",
  update: "caution",
  unchanged: "neutral",
  refused: "stop",
};

/** Rows shown at first, and more at each press. */
const STEP = 50;

type PreviewRowsProps = { planned: PlannedRow[]; refused: RefusedRow[]; noun: "Row" | "Entry" };

export function PreviewRows({ planned, refused, noun }: PreviewRowsProps) {
  const [only, setOnly] = useState<Change | "all">("all");
  const [shown, setShown] = useState(STEP);
  const counts = { ...countChanges(planned), refused: refused.length };
  const rows = [
    ...planned.map((row) => ({ change: row.change as Change, row })),
    ...refused.map((row) => ({ change: "refused" as const, row })),
  ]
    .filter(({ change }) => only === "all" || change === only)
    .toSorted((a, b) => a.row.row - b.row.row);

  const tab = (value: Change | "all", label: string, count: number) => (
    <button
      key={value}
      type="button"
      aria-pressed={only === value}
      onClick={() => {
        setOnly(value);
        setShown(STEP);
      }}
      className={cn(
        "inline-flex min-h-8 items-center gap-1.5 rounded-md border px-2.5 font-medium transition-colors pointer-coarse:min-h-11",
        only === value
          ? "border-control bg-sunken"
          : "border-transparent text-muted hover:text-ink",
      )}
    >
      {label} <span className="font-normal tabular-nums">{count.toLocaleString("en-GB")}</span>
    </button>
  );

  return (
    <section aria-label="Preview" className="min-w-0 rounded-lg border bg-raised">
      <div className="flex flex-col gap-2 px-4 pt-4 pb-3 sm:px-5">
        <h2 className="text-base font-semibold">
          What each {noun === "Row" ? "row" : "entry"} becomes
        </h2>
        <div role="group" aria-label="Show" className="-ms-2.5 flex flex-wrap gap-1">
          {tab("all", "All", planned.length + refused.length)}
          {(Object.keys(changeNames) as Change[])
            .filter((change) => counts[change] > 0)
            .map((change) => tab(change, changeNames[change], counts[change]))}
        </div>
      </div>
      <ul className="divide-y border-t">
        {rows.slice(0, shown).map(({ change, row }) => (
          <li key={`${change}-${row.row}`}>
            <Row noun={noun} change={change} row={row} />
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <div className="flex flex-wrap items-center gap-3 border-t px-4 py-3 sm:px-5">
          <Button onClick={() => setShown(shown + STEP)}>Show {STEP} more</Button>
          <p className="text-muted tabular-nums">
            {shown} of {rows.length.toLocaleString("en-GB")}
          </p>
        </div>
      )}
    </section>
  );
}

type RowProps = { noun: string; change: Change; row: PlannedRow | RefusedRow };

function Row({ noun, change, row }: RowProps) {
  const [open, setOpen] = useState(false);
  const isRefused = "problems" in row;
  const name = isRefused ? (row.name ?? "Without a name") : row.content.name;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="group">
      <summary className="grid cursor-pointer list-none grid-cols-[1rem_5.5rem_minmax(0,1fr)] items-start gap-x-3 gap-y-0.5 px-4 py-2.5 -outline-offset-2 hover:bg-sunken sm:px-5 md:grid-cols-[1rem_5.5rem_4.5rem_minmax(0,1fr)_minmax(0,1.3fr)] [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          size={16}
          className="mt-0.5 text-muted transition-transform group-open:rotate-90 motion-reduce:transition-none"
        />
        <span>
          <Badge tone={tones[change]}>{changeNames[change]}</Badge>
        </span>
        <span className="text-muted tabular-nums max-md:text-end">
          {noun} {row.row}
        </span>
        <span className="min-w-0 font-medium [overflow-wrap:anywhere] max-md:col-span-full max-md:ps-7">
          {name}
        </span>
        <span
          className={cn(
            "min-w-0 max-md:col-span-full max-md:ps-7",
            isRefused ? "text-stop" : "text-muted",
          )}
        >
          {isRefused ? reason(row) : inShort(row)}
        </span>
      </summary>
      {open && (
        <div className="px-4 pt-1 pb-4 sm:px-5 md:ps-12">
          {isRefused ? <Problems row={row} /> : <RowPicture row={row} />}
        </div>
      )}
    </details>
  );
}

function reason({ problems }: RefusedRow): string {
  const [first, ...more] = problems;
  const field = first?.field ? `${fields[first.field].label}: ` : "";
  return `${field}${first?.message ?? ""}${more.length > 0 ? ` And ${more.length} more.` : ""}`;
}

function inShort({ change, changed, content }: PlannedRow): string {
  if (change === "update" && changed.length > 0)
    return `Changes ${changed.map((field) => contentLabel(field).toLowerCase()).join(", ")}`;
  if (change === "update") return "Comes back from the archive";
  if (change === "unchanged") return "Is in your library like this";
  return (["movementType", "regions", "dosage"] as const)
    .map((field) => contentText(content, field))
    .join(" · ");
}

function Problems({ row: { problems } }: { row: RefusedRow }) {
  return (
    <ul className="flex flex-col gap-1">
      {problems.map(({ field, message }) => (
        <li key={`${field}${message}`}>
          {field && <span className="font-medium">{fields[field].label}: </span>}
          {message}
        </li>
      ))}
    </ul>
  );
}
