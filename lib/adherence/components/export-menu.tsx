"use client";

import { Download, FileSpreadsheet, FileText } from "lucide-react";
import { useRef, useState } from "react";
import { toast } from "sonner";
import type { TableState } from "@/lib/adherence/table/address";
import { followDownload, keepFile } from "@/lib/adherence/table/export/follow-download";
import { type ExportFormat, exportHref } from "@/lib/adherence/table/export/schema";
import { exportSentences, FORMAT_WORDS, sizeWords } from "@/lib/adherence/table/export/words";
import type { Count } from "@/lib/adherence/table/schema";
import { Alert } from "@/lib/ui/alert";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { Menu } from "@/lib/ui/menu";

/** The table as a file: which one, what will be in it, and how far it has come. */
export function ExportMenu({ state, total }: { state: TableState; total: Count }) {
  const [format, setFormat] = useState<ExportFormat | null>(null);
  return (
    <>
      <Menu
        trigger={<Button icon={Download}>Export</Button>}
        items={[
          { label: "CSV", icon: FileText, onSelect: () => setFormat("csv") },
          { label: "Excel", icon: FileSpreadsheet, onSelect: () => setFormat("xlsx") },
        ]}
      />
      {format && (
        <ExportDialog
          key={format}
          format={format}
          state={state}
          total={total}
          onClose={() => setFormat(null)}
        />
      )}
    </>
  );
}

type ExportDialogProps = {
  format: ExportFormat;
  state: TableState;
  total: Count;
  onClose: () => void;
};

function ExportDialog({ format, state, total, onClose }: ExportDialogProps) {
  const [bytes, setBytes] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const running = useRef<AbortController | null>(null);
  const { name, file } = FORMAT_WORDS[format];

  async function download() {
    const control = new AbortController();
    running.current = control;
    setFailed(false);
    setBytes(0);
    try {
      const got = await followDownload(exportHref(state, format), control.signal, (progress) =>
        setBytes(progress.bytes),
      );
      keepFile(got);
      toast.success(`${got.name} is in your downloads.`);
      onClose();
    } catch {
      if (control.signal.aborted) return;
      setFailed(true);
      setBytes(null);
    }
  }

  function close() {
    running.current?.abort();
    onClose();
  }

  const isRunning = bytes !== null;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={`Export as ${name}`}
      size="sm"
      footer={
        <>
          <Button onClick={close}>{isRunning ? "Stop" : "Cancel"}</Button>
          <Button variant="primary" icon={Download} busy={isRunning} onClick={download}>
            {`Download ${file}`}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {exportSentences(state, total).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p className="text-muted">
          The file holds health data: keep it where your clinic keeps records. The audit log notes
          that you took it.
        </p>
        {failed && (
          <Alert tone="stop">The file did not come to its end, so none was kept. Try again.</Alert>
        )}
        <p role="status" className="min-h-6 text-muted tabular-nums">
          {isRunning && (bytes === 0 ? "Beginning …" : `${sizeWords(bytes)} so far …`)}
        </p>
      </div>
    </Dialog>
  );
}
