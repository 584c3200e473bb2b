"use client";

import { Check, Copy, Printer } from "lucide-react";
import { useId, useState } from "react";
import { PrintHandout } from "@/lib/handout/components/print-handout";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { QrCode } from "@/lib/ui/qr-code";

type CopiedLinkDialogProps = { planId: string; url: string | undefined; onClose: () => void };

/** The address is shown this once, so it can be copied by hand where the clipboard is closed. */
export function CopiedLinkDialog({ planId, url, onClose }: CopiedLinkDialogProps) {
  const field = useId();
  const [copied, setCopied] = useState<"yes" | "no">();
  const [printing, setPrinting] = useState(false);

  async function copy() {
    try {
      await navigator.clipboard.writeText(url ?? "");
      setCopied("yes");
    } catch {
      (document.getElementById(field) as HTMLTextAreaElement | null)?.select();
      setCopied("no");
    }
  }

  function close() {
    setCopied(undefined);
    onClose();
  }

  return (
    <Dialog
      open={url !== undefined}
      onOpenChange={(open) => !open && close()}
      title="A new link to this plan"
      description="Let the patient scan it, or copy the address. Whoever has it can see the plan and log practice: give it to the patient only. It is shown just this once."
      footer={
        <>
          <Button icon={Printer} className="sm:me-auto" onClick={() => setPrinting(true)}>
            Print handout
          </Button>
          <Button onClick={close}>Done</Button>
          <Button variant="primary" icon={copied === "yes" ? Check : Copy} onClick={copy}>
            {copied === "yes" ? "Copied" : "Copy link"}
          </Button>
        </>
      }
    >
      {url && <QrCode text={url} className="mx-auto mb-4 w-56 max-w-full" />}
      <label htmlFor={field} className="mb-1.5 block font-medium">
        Address
      </label>
      <textarea
        id={field}
        readOnly
        rows={2}
        value={url ?? ""}
        onFocus={(event) => event.currentTarget.select()}
        className="w-full resize-none rounded-md border border-control bg-sunken px-3 py-2 font-mono text-sm break-all"
      />
      <p role="status" className="mt-2 min-h-5 text-muted">
        {copied === "yes" && "It is on your clipboard."}
        {copied === "no" &&
          "Your browser did not let us copy. The address is marked: copy it by hand."}
      </p>
      {printing && <PrintHandout planId={planId} hasLinks onClose={() => setPrinting(false)} />}
    </Dialog>
  );
}
