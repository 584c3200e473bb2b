"use client";

import { FileUp } from "lucide-react";
import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "./button";
import { cn } from "./cn";
import { useHydrated } from "./use-hydrated";

type FileDropProps = {
  /** "Drop a CSV file here". */
  title: string;
  /** What may be in it, and how much. */
  children: ReactNode;
  example: { href: string; label: string };
  /** As of an input of type file. */
  accept: string;
  busy: boolean;
  onFile: (file: File) => void;
};

export function FileDrop({ title, children, example, accept, busy, onFile }: FileDropProps) {
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
        <p className="text-base font-semibold">{title}</p>
        <p className="mt-1 text-muted">
          {children}{" "}
          <a
            href={example.href}
            download
            className="rounded-sm text-accent underline underline-offset-4"
          >
            {example.label}
          </a>
        </p>
      </div>
      <input
        ref={input}
        type="file"
        accept={accept}
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
