"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Alert } from "@/lib/ui/alert";
import { Badge } from "@/lib/ui/badge";
import { Card } from "@/lib/ui/card";
import { InstantText } from "@/lib/ui/time";
import type { PastImport } from "../data";
import { UndoImport } from "./undo-import";

type PastImportsProps = { imports: PastImport[]; timeZone: string };

export function PastImports({ imports, timeZone }: PastImportsProps) {
  const router = useRouter();
  const [kept, setKept] = useState<string[]>([]);
  if (imports.length === 0) return null;
  return (
    <div className="flex flex-col gap-4">
      {kept.length > 0 && <KeptNames names={kept} />}
      <Card title="Past imports" description="Each can be undone as a whole." flush>
        <ul className="divide-y">
          {imports.map((one) => (
            <li
              key={one.id}
              className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-5"
            >
              <div className="min-w-0 flex-1 basis-56">
                <p className="font-medium [overflow-wrap:anywhere]">{one.fileName}</p>
                <p className="text-xs text-muted">
                  <InstantText instant={one.at} timeZone={timeZone} /> by {one.by}
                </p>
              </div>
              <p className="min-w-0 flex-1 basis-56 text-muted tabular-nums">{inNumbers(one)}</p>
              {one.undoneAt ? (
                <Badge>Undone</Badge>
              ) : (
                <UndoImport
                  importId={one.id}
                  fileName={one.fileName}
                  onUndone={(outcome) => {
                    setKept(outcome.kept);
                    router.refresh();
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

/** What undoing left alone, by name. */
export function KeptNames({ names }: { names: readonly string[] }) {
  const SHOWN = 20;
  return (
    <Alert tone="caution" title="Some exercises were left as they are">
      Somebody changed them since the import: {names.slice(0, SHOWN).join(", ")}
      {names.length > SHOWN && ` and ${names.length - SHOWN} more`}.
    </Alert>
  );
}

function inNumbers({ added, updated, unchanged, refused }: PastImport): string {
  return [
    added > 0 && `${added} added`,
    updated > 0 && `${updated} updated`,
    unchanged > 0 && `${unchanged} unchanged`,
    refused > 0 && `${refused} refused`,
  ]
    .filter(Boolean)
    .join(" · ");
}
