import { FileSpreadsheet } from "lucide-react";
import { delimiterNames } from "@/lib/files/csv";
import type { Table } from "@/lib/files/read-file";
import { Alert } from "@/lib/ui/alert";
import { Button } from "@/lib/ui/button";

type FileFactsProps = { name: string; table: Table; busy: boolean; onOther: () => void };

export function FileFacts({ name, table, busy, onOther }: FileFactsProps) {
  const { encoding, delimiter, rows } = table;
  const facts = [
    delimiter && `CSV separated by ${delimiterNames[delimiter]}`,
    encoding,
    `${rows.length} ${rows.length === 1 ? "row" : "rows"}`,
  ].filter(Boolean);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-lg border bg-raised px-4 py-3 sm:px-5">
        <FileSpreadsheet aria-hidden size={22} className="shrink-0 text-accent" />
        <div className="min-w-0 flex-1 basis-52">
          <p className="font-semibold [overflow-wrap:anywhere]">{name}</p>
          <p className="text-muted">{facts.join(" · ")}</p>
        </div>
        <Button onClick={onOther} busy={busy}>
          Choose another file
        </Button>
      </div>
      {encoding.startsWith("Latin-1") && (
        <Alert tone="caution" title="This file is not in UTF-8">
          It was read as Latin-1 (Windows-1252). Look whether letters such as ä, é and ñ are right
          below; else save the file as UTF-8 and choose it again.
        </Alert>
      )}
    </>
  );
}
