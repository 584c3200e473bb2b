"use client";

import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { FieldError, SelectInput } from "@/lib/ui/field";
import { dosageFields, type FieldKey, fieldKeys, fields, type Mapping } from "../fields";
import type { Table } from "@/lib/files/read-file";

type MappingTableProps = {
  table: Table;
  mapping: Mapping;
  faults: Partial<Record<FieldKey, string>>;
  onChange: (mapping: Mapping) => void;
};

const forDosage = new Set<FieldKey>(dosageFields);
const forFiles = new Set<FieldKey>(["id", "source", "slug", "easier", "harder", "figure", "media"]);
const groups: [string, FieldKey[]][] = [
  ["Exercise", fieldKeys.filter((key) => !forDosage.has(key) && !forFiles.has(key))],
  ["Dosage", [...dosageFields]],
  ["Of an export", fieldKeys.filter((key) => forFiles.has(key))],
];

export function MappingTable({ table, mapping, faults, onChange }: MappingTableProps) {
  const { columns, shape } = table;
  const read = columns.filter((column) => mapping[column]).length;
  const problems = Object.values(faults);
  // A known shape needs no look; a table of one's own does.
  const [open, setOpen] = useState(shape === "other");
  return (
    <section className="min-w-0 rounded-lg border bg-raised">
      <details
        open={open || problems.length > 0}
        onToggle={(event) => setOpen(event.currentTarget.open)}
        className="group"
      >
        <summary className="flex cursor-pointer list-none items-center gap-2.5 rounded-lg px-4 py-3.5 sm:px-5 [&::-webkit-details-marker]:hidden">
          <ChevronRight
            aria-hidden
            size={16}
            className="shrink-0 text-muted transition-transform group-open:rotate-90 motion-reduce:transition-none"
          />
          <h2 className="text-base font-semibold">How the columns are read</h2>
          <span className="ms-auto text-end text-muted tabular-nums">
            {read} of {columns.length}
          </span>
        </summary>
        {problems.length > 0 && (
          <div role="alert" className="flex flex-col gap-1 px-4 pb-3 sm:px-5">
            {problems.map((problem) => (
              <FieldError key={problem}>{problem}</FieldError>
            ))}
          </div>
        )}
        <ul className="divide-y border-t">
          {columns.map((column) => (
            <li
              key={column}
              className="grid grid-cols-1 items-center gap-x-5 gap-y-1.5 px-4 py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)_15rem] sm:px-5"
            >
              <span className="font-medium [overflow-wrap:anywhere]">{column}</span>
              <span className="truncate text-muted">{exampleOf(table, column)}</span>
              <SelectInput
                aria-label={`Read ${column} as`}
                value={mapping[column] ?? ""}
                onChange={(event) =>
                  onChange({
                    ...mapping,
                    [column]: (event.target.value || null) as FieldKey | null,
                  })
                }
              >
                <option value="">Leave out</option>
                {groups.map(([name, keys]) => (
                  <optgroup key={name} label={name}>
                    {keys.map((key) => (
                      <option key={key} value={key}>
                        {fields[key].label}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </SelectInput>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** The first value that says something. */
function exampleOf({ rows }: Table, column: string): string {
  for (const { cells } of rows.slice(0, 50)) {
    const cell = cells[column];
    const text = Array.isArray(cell) ? cell.join(" | ") : cell;
    if (typeof text === "number" || (typeof text === "string" && text.trim() !== ""))
      return `${text}`.slice(0, 90);
    if (typeof text === "object" && text !== null) return "Data";
  }
  return "Empty";
}
