"use client";

import { Eye, Printer } from "lucide-react";
import { useRef, useState } from "react";
import { PaperChoice } from "@/lib/handout/components/paper-choice";
import { PrintFrame } from "@/lib/handout/components/print-frame";
import { usualPaper } from "@/lib/handout/paper";
import { Alert } from "@/lib/ui/alert";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { CheckboxField } from "@/lib/ui/field";
import type { HistoryPaperOptions } from "../schema";

type PrintHistoryProps = {
  planId: string;
  /** The days shown, as the query of an address; "" for all. */
  query: string;
};

/** The choice of how a history is printed. */
export function PrintHistory(props: PrintHistoryProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={Printer} onClick={() => setOpen(true)}>
        Print
      </Button>
      {open && <PrintDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

const PROBLEM =
  "The pages did not come. Check the connection, see whether you are still signed in, and try again.";

function PrintDialog({ planId, query, onClose }: PrintHistoryProps & { onClose: () => void }) {
  const [{ paper, notes }, setOptions] = useState<HistoryPaperOptions>(() => {
    return { paper: usualPaper(), notes: false };
  });
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [html, setHtml] = useState<string>();
  const frame = useRef<HTMLIFrameElement>(null);
  const params = new URLSearchParams(query);
  params.set("paper", paper);
  if (notes) params.set("notes", "1");
  const address = `/adherence/${planId}/paper?${params}`;

  function choose(change: Partial<HistoryPaperOptions>) {
    setOptions({ paper, notes, ...change });
    setHtml(undefined);
  }

  async function print() {
    setFailed(false);
    if (html) return frame.current?.contentWindow?.print();
    setBusy(true);
    const answer = await fetch(address).catch(() => null);
    const pages = answer?.ok ? await answer.text().catch(() => null) : null;
    setBusy(false);
    if (pages) setHtml(pages);
    else setFailed(true);
  }

  return (
    <Dialog
      open
      onOpenChange={(next) => !next && !busy && onClose()}
      title="Print the history"
      description="The days shown, for the record. Your browser’s print window can also save it as a PDF."
      footer={
        <>
          <Button
            icon={Eye}
            className="sm:me-auto"
            onClick={() => window.open(address, "_blank", "noopener")}
          >
            See it first
          </Button>
          <Button onClick={onClose}>Close</Button>
          <Button variant="primary" icon={Printer} busy={busy} onClick={print}>
            {html ? "Print again" : "Print"}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <PaperChoice paper={paper} onChoose={(chosen) => choose({ paper: chosen })} />
        <CheckboxField
          label="With the notes of staff"
          hint="Leave them out where the paper goes to the patient or out of the clinic."
          checked={notes}
          onChange={({ target }) => choose({ notes: target.checked })}
        />
        {failed && (
          <Alert tone="stop" title="Not printed">
            {PROBLEM}
          </Alert>
        )}
        {html && <PrintFrame html={html} frame={frame} />}
      </div>
    </Dialog>
  );
}
