"use client";

import { FileUp } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { Button } from "@/lib/ui/button";
import { cn } from "@/lib/ui/cn";
import { useHydrated } from "@/lib/ui/use-hydrated";

type FileDropProps = { busy: boolean; onFile: (file: File) => void };

export function FileDrop({ busy, onFile }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const hydrated = useHydrated();

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  }

  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cn(
        "flex flex-col items-center gap-3 rounded-lg border border-dashed border-control px-6 py-10 text-center transition-colors",
        over && "border-accent bg-accent-soft",
      )}
    >
      <span className="grid size-11 place-items-center rounded-full bg-accent-soft text-accent">
        <FileUp aria-hidden size={20} />
      </span>
      <div className="max-w-[56ch]">
        <p className="text-base font-semibold">Drop a JSON or CSV file here</p>
        <p className="mt-1 text-muted">
          Of free-exercise-db, exported from Routinely, or your own table with headings in its first
          row. Up to 10 MB and 2,000 exercises.{" "}
          <a
            href="/example-exercises.csv"
            download
            className="rounded-sm text-accent underline underline-offset-4"
          >
            An example CSV
          </a>
        </p>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,.csv,.tsv,.txt,application/json,text/csv"
        aria-label="File to import"
        tabIndex={-1}
        disabled={!hydrated || busy}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file again, after it was corrected, is a change too.
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
      <Button
        variant="primary"
        busy={busy}
        disabled={!hydrated}
        onClick={() => input.current?.click()}
      >
        {busy ? "Reading the file…" : "Choose a file"}
      </Button>
    </div>
  );
}
