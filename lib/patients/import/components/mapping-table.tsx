import type { Table } from "@/lib/files/read-file";
import { Card } from "@/lib/ui/card";
import { Field, FieldError, SelectInput } from "@/lib/ui/field";
import { type DateOrder, dateOrderNames, dateOrders } from "../birth-date";
import { type FieldKey, fieldKeys, fields, type Mapping } from "../fields";

type MappingTableProps = {
  table: Table;
  mapping: Mapping;
  faults: string[];
  /** How the dates are read; null without a column of them. */
  dates: { order: DateOrder; isSure: boolean } | null;
  onMapping: (mapping: Mapping) => void;
  onOrder: (order: DateOrder) => void;
};

export function MappingTable(props: MappingTableProps) {
  const { table, mapping, faults, dates, onMapping, onOrder } = props;
  return (
    <Card title="How the columns are read" flush>
      {faults.length > 0 && (
        <div role="alert" className="grid gap-1 border-b px-4 py-3 sm:px-5">
          {faults.map((fault) => (
            <FieldError key={fault}>{fault}</FieldError>
          ))}
        </div>
      )}
      <ul className="divide-y">
        {table.columns.map((column) => (
          <li
            key={column}
            className="grid items-center gap-x-5 gap-y-1.5 px-4 py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)_13rem] sm:px-5"
          >
            <span className="font-medium [overflow-wrap:anywhere]">{column}</span>
            <span className="truncate text-muted">{exampleOf(table, column)}</span>
            <SelectInput
              aria-label={`Read ${column} as`}
              value={mapping[column] ?? ""}
              onChange={(event) =>
                onMapping({ ...mapping, [column]: (event.target.value || null) as FieldKey | null })
              }
            >
              <option value="">Leave out</option>
              {fieldKeys.map((key) => (
                <option key={key} value={key}>
                  {fields[key].label}
                </option>
              ))}
            </SelectInput>
          </li>
        ))}
      </ul>
      {dates && (
        <div className="border-t px-4 py-3 sm:px-5">
          <Field
            label="Dates are written"
            className="max-w-80"
            hint={
              dates.isSure
                ? undefined
                : "Day and month could be taken for each other in this file: look at the dates below."
            }
          >
            {(field) => (
              <SelectInput
                {...field}
                value={dates.order}
                onChange={(event) => onOrder(event.target.value as DateOrder)}
              >
                {dateOrders.map((order) => (
                  <option key={order} value={order}>
                    {dateOrderNames[order]}
                  </option>
                ))}
              </SelectInput>
            )}
          </Field>
        </div>
      )}
    </Card>
  );
}

/** The first value that says something. */
function exampleOf({ rows }: Table, column: string): string {
  for (const { cells } of rows.slice(0, 50)) {
    const text = cells[column];
    if (typeof text === "string" && text.trim() !== "") return text.slice(0, 90);
  }
  return "Empty";
}
