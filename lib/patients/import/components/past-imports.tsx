import { Badge } from "@/lib/ui/badge";
import { Card } from "@/lib/ui/card";
import { InstantText } from "@/lib/ui/time";
import type { PastImport } from "../schema";
import { UndoImport } from "./undo-import";

type PastImportsProps = { imports: PastImport[]; timeZone: string };

export function PastImports({ imports, timeZone }: PastImportsProps) {
  if (imports.length === 0) return null;
  const number = imports.length;
  return (
    <Card title="Past imports" description="Each can be undone as a whole." flush>
      <ul className="divide-y">
        {imports.map(({ id, at, by, added, undone }, index) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-5"
          >
            <div>
              <p className="font-medium">
                {added} {added === 1 ? "patient" : "patients"}
              </p>
              <p className="text-muted">
                <InstantText instant={at} timeZone={timeZone} /> by {by}
              </p>
            </div>
            {undone ? (
              <Badge>Undone</Badge>
            ) : (
              <UndoImport
                importId={id}
                added={added}
                label={`Undo import ${number - index}, ${added} patients`}
              />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
