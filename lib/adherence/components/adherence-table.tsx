"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, startTransition, useMemo, useOptimistic, useState } from "react";
import { useTableActs } from "@/lib/adherence/acts/components/use-table-acts";
import type { Acting } from "@/lib/adherence/acts/schema";
import { columnsWith } from "@/lib/adherence/components/table-columns";
import {
  type Column,
  type SortColumn,
  tableHref,
  type TableState,
} from "@/lib/adherence/table/address";
import type { RowStanding, TablePage, TableRow } from "@/lib/adherence/table/schema";
import { useTableLayout } from "@/lib/adherence/views/components/table-layout";
import { WorkingDialog } from "@/lib/adherence/working/components/working-dialog";
import type { AskWorking, Figure } from "@/lib/adherence/working/schema";
import type { PainBands } from "@/lib/pain/schema";
import { DataGrid } from "@/lib/ui/data-grid/data-grid";
import { useChosenRows } from "@/lib/ui/data-grid/use-chosen-rows";

type AdherenceTableProps = {
  page: TablePage;
  /** By plan; of the rows of this page. */
  standings: Readonly<Record<string, RowStanding>>;
  state: TableState;
  bands: PainBands;
  acting: Acting;
  empty: ReactNode;
};

const idOf = (row: TableRow) => row.planId;
const nameOf = (row: TableRow) => row.patientName;
const historyOf = (row: TableRow) => `/adherence/${row.planId}`;

export function AdherenceTable(props: AdherenceTableProps) {
  const { page, standings, state, bands, acting, empty } = props;
  const router = useRouter();
  const { rows, total } = page;
  const [order, setOrder] = useOptimistic<readonly Column[]>(state.columns);
  const { layout, setLayout } = useTableLayout();
  const [asked, setAsked] = useState<AskWorking | null>(null);
  const { window } = state;
  const columns = useMemo(() => {
    const open = (planId: string, figure: Figure) => setAsked({ planId, figure, window });
    return columnsWith({ bands, window, standings, open });
  }, [bands, window, standings]);
  const chosen = useChosenRows(useMemo(() => rows.map(idOf), [rows]));
  const { rowActs, beside } = useTableActs({ rows, chosen, acting });
  if (rows.length === 0) return empty;

  const keeps = { page: state.page, after: state.after, before: state.before };
  return (
    <>
      <DataGrid
        caption="Adherence by plan"
        columns={columns}
        order={order}
        onOrder={(next) =>
          startTransition(() => {
            const named = next as Column[];
            setOrder(named);
            router.replace(tableHref(state, { ...keeps, columns: named }), { scroll: false });
          })
        }
        layout={layout}
        onLayout={setLayout}
        rows={rows}
        rowId={idOf}
        rowName={nameOf}
        rowCount={total.more ? -1 : total.n}
        rowsBefore={page.page === null ? 0 : (page.page - 1) * state.size}
        sort={state.sort}
        sortHref={({ id, desc }) => tableHref(state, { sort: { id: id as SortColumn, desc } })}
        rowHref={historyOf}
        chosen={chosen}
        rowActs={rowActs}
      />
      {beside}
      <WorkingDialog asked={asked} onClose={() => setAsked(null)} />
    </>
  );
}
