"use client";

import { Eye, Printer } from "lucide-react";
import { useId, useRef, useState } from "react";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { CheckboxField, RadioCards } from "@/lib/ui/field";
import { printHandoutAction } from "../actions";
import { usualPaper } from "../paper";
import type { HandoutOptions } from "../schema";
import { PaperChoice } from "./paper-choice";
import { PrintFrame } from "./print-frame";

type PrintHandoutProps = {
  planId: string;
  /** Whether the plan has links now: an active or paused one. */
  hasLinks: boolean;
  /** `linked` when a link was made, so that the page can show it. */
  onClose: (linked: boolean) => void;
};

/**
 * The choice of how a handout is printed. Pressing "Print" again prints the same sheet with the same
 * link; after another choice it is a new one.
 */
export function PrintHandout({ planId, hasLinks, onClose }: PrintHandoutProps) {
  const name = useId();
  const [options, setOptions] = useState<HandoutOptions>(() => ({
    paper: usualPaper(),
    text: "normal",
    figures: "two",
  }));
  const [withQr, setWithQr] = useState(hasLinks);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [html, setHtml] = useState<string>();
  const frame = useRef<HTMLIFrameElement>(null);
  const [linked, setLinked] = useState(false);

  function choose(change: Partial<HandoutOptions>) {
    setOptions({ ...options, ...change });
    setHtml(undefined);
  }

  async function print() {
    setProblem(undefined);
    if (html) return frame.current?.contentWindow?.print();
    setBusy(true);
    const result = await askServer(printHandoutAction({ planId, ...options, withQr }));
    setBusy(false);
    if (!result.ok) return setProblem(result.message);
    setLinked(linked || withQr);
    setHtml(result.value.html);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !busy && onClose(linked)}
      title="Print a handout"
      description="The plan on paper, with boxes to tick. Your browser’s print window can also save it as a PDF."
      footer={
        <>
          <Button
            icon={Eye}
            className="sm:me-auto"
            onClick={() =>
              window.open(
                `/plans/${planId}/handout?${new URLSearchParams(options)}`,
                "_blank",
                "noopener",
              )
            }
          >
            See it first
          </Button>
          <Button onClick={() => onClose(linked)}>{linked ? "Done" : "Cancel"}</Button>
          <Button variant="primary" icon={Printer} busy={busy} onClick={print}>
            {html ? "Print again" : "Print"}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <PaperChoice paper={options.paper} onChoose={(chosen) => choose({ paper: chosen })} />
        <RadioCards
          legend="Text"
          name={`${name}text`}
          columns="grid-cols-2"
          options={[
            { value: "normal", label: "Normal" },
            {
              value: "large",
              label: "Large",
              hint: "For low vision; takes about twice the pages.",
            },
          ]}
          selected={options.text}
          onChange={({ target }) => choose({ text: target.value as HandoutOptions["text"] })}
        />
        <CheckboxField
          label="Pictures of the exercises"
          checked={options.figures === "two"}
          onChange={({ target }) => choose({ figures: target.checked ? "two" : "none" })}
        />
        <CheckboxField
          label="QR code that opens the plan on a phone"
          hint={
            hasLinks
              ? "A new link for this sheet. Whoever scans it can see the plan and log practice. It is listed under Deliveries, where you can revoke it."
              : "Only an active or paused plan has links."
          }
          checked={withQr}
          disabled={!hasLinks}
          onChange={({ target }) => {
            setWithQr(target.checked);
            setHtml(undefined);
          }}
        />
        {problem && (
          <Alert tone="stop" title="Not printed">
            {problem}
          </Alert>
        )}
        {html && <PrintFrame html={html} frame={frame} />}
      </div>
    </Dialog>
  );
}
