"use client";

import { useMemo, useState } from "react";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Skeleton } from "@/lib/ui/skeleton";
import type { Team } from "@/lib/staff/schema";
import { importPatientsAction } from "../actions";
import { type DateOrder, guessDateOrder } from "../birth-date";
import { guessMapping, type Mapping, mappingFaults } from "../fields";
import { parseRows } from "../parse-rows";
import type { ImportOutcome } from "../schema";
import { FileFacts } from "./file-facts";
import type { ChosenFile } from "./import-patients";
import { MappingTable } from "./mapping-table";
import { PreviewGroups } from "./preview-groups";
import { useLikenesses } from "./use-likenesses";

type ImportPreviewProps = {
  file: ChosenFile;
  importId: string;
  team: Team;
  me: { userId: string; timeZone: string };
  onOther: () => void;
  onImported: (outcome: ImportOutcome) => void;
};

export function ImportPreview(props: ImportPreviewProps) {
  const { file, importId, team, me, onOther, onImported } = props;
  const { table, text } = file;
  const [mapping, setMapping] = useState<Mapping>(() => guessMapping(table.columns));
  const [chosenOrder, setChosenOrder] = useState<DateOrder>();
  const [wanted, setWanted] = useState<ReadonlySet<number>>(new Set());
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const births = table.columns.find((column) => mapping[column] === "dateOfBirth");
  const guessed = useMemo(
    () => guessDateOrder(births ? table.rows.map(({ cells }) => String(cells[births] ?? "")) : []),
    [births, table],
  );
  const dateOrder = chosenOrder ?? guessed.order;
  const faults = mappingFaults(mapping);
  const isReadable = faults.length === 0;
  const { userId: therapistId, timeZone } = me;
  const { parsed, refused } = useMemo(
    () =>
      isReadable
        ? parseRows(table, { mapping, dateOrder, team, therapistId, timeZone })
        : { parsed: [], refused: [] },
    [isReadable, table, mapping, dateOrder, team, therapistId, timeZone],
  );
  const { likenesses, problem: notCompared } = useLikenesses(parsed);
  const added =
    likenesses &&
    parsed.filter(({ row }) => {
      const found = likenesses.get(row);
      return !found || (found.kind === "maybe" && wanted.has(row));
    }).length;

  async function send() {
    setBusy(true);
    setProblem(undefined);
    const result = await askServer(
      importPatientsAction({ importId, text, mapping, dateOrder, addAnyway: [...wanted] }),
    );
    setBusy(false);
    if (!result.ok) return setProblem(result.message);
    onImported(result.value);
  }

  const toggle = (row: number, isWanted: boolean) => {
    const next = new Set(wanted);
    if (isWanted) next.add(row);
    else next.delete(row);
    setWanted(next);
  };

  return (
    <div className="grid gap-4">
      <FileFacts name={file.name} table={table} busy={busy} onOther={onOther} />
      <MappingTable
        table={table}
        mapping={mapping}
        faults={faults}
        dates={births ? { order: dateOrder, isSure: guessed.isSure || !!chosenOrder } : null}
        onMapping={setMapping}
        onOrder={setChosenOrder}
      />
      {notCompared && <Alert tone="stop">{notCompared}</Alert>}
      {isReadable && !likenesses && !notCompared && (
        <div aria-busy className="grid gap-2">
          <p role="status" className="text-muted">
            Comparing with your patients…
          </p>
          <Skeleton className="h-24" />
        </div>
      )}
      {isReadable && likenesses && (
        <>
          <PreviewGroups
            parsed={parsed}
            refused={refused}
            likenesses={likenesses}
            wanted={wanted}
            onWanted={toggle}
          />
          {problem && (
            <Alert tone="stop" title="Nothing was imported">
              {problem}
            </Alert>
          )}
          <div className="flex flex-wrap items-center gap-3">
            {added ? (
              <Button variant="primary" busy={busy} onClick={send}>
                Import {added} {added === 1 ? "patient" : "patients"}
              </Button>
            ) : (
              <p className="text-muted">There is nobody to add from this file.</p>
            )}
            <Button onClick={onOther}>Choose another file</Button>
          </div>
        </>
      )}
    </div>
  );
}
