"use client";

import { type ReactNode, useState } from "react";
import { Dialog } from "@/lib/ui/dialog";

type ExplainedProps = {
  /** What the number is, as the title of its working. */
  title: string;
  /** The number. */
  value: ReactNode;
  /** Its working. */
  children: ReactNode;
};

/** A number that opens to how it is made. */
export function Explained({ title, value, children }: ExplainedProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="min-h-6 border-b border-dotted border-muted text-start hover:border-solid hover:border-accent pointer-coarse:min-h-11"
      >
        {value}
        <span className="sr-only">, {title}: how it is made</span>
      </button>
      <Dialog open={open} onOpenChange={setOpen} title={title} size="lg">
        {children}
      </Dialog>
    </>
  );
}
