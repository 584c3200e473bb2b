"use client";

import { useEffect, useMemo, useState } from "react";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Skeleton } from "@/lib/ui/skeleton";
import { findMatchesAction } from "../actions";
import { type Mapping, mappingFaults } from "../fields";
import { referencesOf } from "../references";
import { parseRows } from "../parse-rows";
import { countChanges, planRows } from "../plan-rows";
import type { KnownExercise } from "../schema";
import { counted } from "../words";
import { FileFacts } from "./file-facts";
import type { ChosenFile } from "./import-exercises";
import { MappingTable } from "./mapping-table";
import { PreviewRows } from "./preview-rows";

type ImportPreviewProps = {
  file: ChosenFile;
  firstMapping: Mapping;
  onOther: () => void;
  /** Takes what each column in turn is read as; returns a sentence when it did not work. */
  onImport: (fields: string) => Promise<string | void>;
};

type Known = {
  keys: string;
  exercises: KnownExercise[];
  mediaIds: string[];
  neighbours: string[];
};

export function ImportPreview({ file, firstMapping, onOther, onImport }: ImportPreviewProps) {
  const { name, table } = file;
  const [mapping, setMapping] = useState(firstMapping);
  const [known, setKnown] = useState<Known>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [tries, setTries] = useState(0);
  const [comparing, setComparing] = useState<string>();

  const faults = mappingFaults(mapping);
  const isReadable = Object.keys(faults).length === 0;
  const { parsed, refused } = useMemo(
    () => (isReadable ? parseRows(table, mapping) : { parsed: [], refused: [] }),
    [table, mapping, isReadable],
  );
  const keys = useMemo(() => JSON.stringify(parsed.map(({ key }) => key)), [parsed]);

  useEffect(() => {
    if (!isReadable) return;
    let isCurrent = true;
    const asked = { keys: parsed.map(({ key }) => key), ...referencesOf(parsed) };
    void askServer(findMatchesAction(asked)).then((result) => {
      if (!isCurrent) return;
      setComparing(result.ok ? undefined : result.message);
      if (result.ok) setKnown({ keys, ...result.value });
    });
    return () => {
      isCurrent = false;
    };
    // Asked again when other exercises may be meant, not when a field is read differently.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [keys, isReadable, tries]);

  const plan = useMemo(
    () => known && known.keys === keys && planRows(parsed, { ...known, taken: new Set() }),
    [known, keys, parsed],
  );
  const counts = plan ? countChanges(plan.planned) : null;
  const left = plan ? [...refused, ...plan.refused] : refused;
  const total = counts ? counts.add + counts.update : 0;

  async function act() {
    setBusy(true);
    setProblem(undefined);
    const sentence = await onImport(table.columns.map((one) => mapping[one] ?? "").join(","));
    // The done page takes its place when it worked.
    if (sentence === undefined) return;
    setProblem(sentence);
    setBusy(false);
  }

  return (
    <div className="flex flex-col gap-5">
      <FileFacts name={name} table={table} busy={busy} onOther={onOther} />
      <fieldset disabled={busy} className="contents">
        <MappingTable table={table} mapping={mapping} faults={faults} onChange={setMapping} />
      </fieldset>
      {isReadable && comparing && (
        <Alert
          tone="stop"
          title="The file could not be compared with your library"
          actions={<Button onClick={() => setTries(tries + 1)}>Try again</Button>}
        >
          {comparing}
        </Alert>
      )}
      {isReadable && !plan && !comparing && <Comparing />}
      {isReadable && plan && (
        <>
          <PreviewRows
            planned={plan.planned}
            refused={left}
            noun={table.format === "csv" ? "Row" : "Entry"}
          />
          <div className="sticky bottom-18 z-20 flex flex-col gap-3 rounded-lg border bg-raised px-4 py-3 shadow-float sm:bottom-4 sm:px-5">
            {problem && (
              <Alert tone="stop" title="Nothing was imported">
                {problem}
              </Alert>
            )}
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2.5">
              <p role="status" className="min-w-0">
                {busy ? `Importing ${counted(total, "exercise")}…` : inWords(counts!, left.length)}
              </p>
              {total > 0 && (
                <Button variant="primary" busy={busy} onClick={act}>
                  Import {counted(total, "exercise")}
                </Button>
              )}
            </div>
            {busy && <Progress />}
          </div>
        </>
      )}
    </div>
  );
}

function inWords(counts: ReturnType<typeof countChanges>, refused: number): string {
  const { add, update, unchanged } = counts;
  if (add + update === 0)
    return unchanged > 0
      ? `Nothing to import: ${unchanged === 1 ? "the exercise is" : `all ${unchanged} exercises are`} in your library already.`
      : "Nothing can be imported: every row is refused.";
  const parts = [
    add > 0 && `${add} new`,
    update > 0 && `${update} updated`,
    unchanged > 0 && `${unchanged} unchanged`,
    refused > 0 && `${refused} left out`,
  ];
  return `${parts.filter(Boolean).join(", ")}. All or nothing is imported, and it can be undone.`;
}

function Comparing() {
  return (
    <div role="status" className="rounded-lg border bg-raised px-5 py-4">
      <span className="text-muted">Comparing with your library…</span>
      <div aria-hidden className="mt-4 flex flex-col gap-3">
        {["w-11/12", "w-4/5", "w-5/6", "w-2/3"].map((width) => (
          <Skeleton key={width} className={`h-5 ${width}`} />
        ))}
      </div>
    </div>
  );
}

function Progress() {
  return (
    <div
      role="progressbar"
      aria-label="Importing"
      className="h-1 overflow-hidden rounded-full bg-sunken"
    >
      <div className="h-full w-1/3 animate-pulse rounded-full bg-accent motion-reduce:animate-none" />
    </div>
  );
}
