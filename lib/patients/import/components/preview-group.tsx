"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/lib/ui/button";
import { Card } from "@/lib/ui/card";

type PreviewGroupProps<Row> = {
  title: string;
  description?: string;
  rows: readonly Row[];
  children: (row: Row) => ReactNode;
};

const SHOWN = 25;

/** Rows that become the same thing; the first few of many until asked for all. */
export function PreviewGroup<Row extends { row: number }>(props: PreviewGroupProps<Row>) {
  const { title, description, rows, children } = props;
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  return (
    <Card title={`${title} (${rows.length})`} description={description} flush>
      <ul className="divide-y">
        {(all ? rows : rows.slice(0, SHOWN)).map((row) => (
          <li key={row.row}>{children(row)}</li>
        ))}
      </ul>
      {!all && rows.length > SHOWN && (
        <div className="border-t px-4 py-2 sm:px-5">
          <Button size="sm" variant="ghost" onClick={() => setAll(true)}>
            Show {rows.length - SHOWN} more
          </Button>
        </div>
      )}
    </Card>
  );
}
