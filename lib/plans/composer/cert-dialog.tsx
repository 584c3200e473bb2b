"use client";

import { Check, Copy } from "lucide-react";
import { memo, useState } from "react";
import { useFormContext } from "react-hook-form";
import { toast } from "sonner";
import { QualificationDialog } from "@/lib/staff/components/qualification-dialog";
import { Button } from "@/lib/ui/button";
import { cn } from "@/lib/ui/cn";
import { Dialog } from "@/lib/ui/dialog";
import type { CertField, CertItem } from "../cert/schema";
import type { DraftForm } from "./form";
import { RECORD_FIELDS } from "./record-fields";
import { useCertOfDraft } from "./looked-over";

type CertCountProps = {
  patientId: string;
  /** Goes to the library's search. */
  onFind: () => void;
};

/** In the footer: how much of the reporting template is answered, and the way to the rest. */
export const CertCount = memo(function CertCount({ patientId, onFind }: CertCountProps) {
  const cert = useCertOfDraft();
  const [open, setOpen] = useState<"items" | "qualification" | null>(null);
  const form = useFormContext<DraftForm>();
  const close = () => setOpen(null);

  function goTo(field: CertField) {
    if (field === "qualification") return setOpen("qualification");
    close();
    // After the dialog has given the focus back.
    setTimeout(() => {
      if (field === "items" && form.getValues("items").length === 0) return onFind();
      show(field, () =>
        form.setFocus(field === "schedule" ? "schedule.weeks" : (field as "message")),
      );
    }, AFTER_CLOSING_MS);
  }

  const { author } = cert.base;
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen("items")}
        className="min-h-6 rounded-sm text-muted underline decoration-dotted underline-offset-4 hover:text-ink"
      >
        <abbr title="Consensus on Exercise Reporting Template" className="no-underline">
          CERT
        </abbr>{" "}
        {cert.score} of {cert.items.length}
      </button>
      {open === "items" && (
        <Dialog
          open
          onOpenChange={close}
          size="lg"
          title={`${cert.score} of ${cert.items.length} items of CERT`}
          description="What a reader needs to repeat the programme, after the Consensus on Exercise Reporting Template. Nothing here keeps a plan from being sent."
        >
          <ul className="divide-y rounded-lg border">
            {cert.items.map((item) => (
              <Row
                key={item.number}
                item={item}
                patientId={patientId}
                maySet={author.maySet}
                onGo={goTo}
              />
            ))}
          </ul>
          <Methods text={cert.methods()} />
        </Dialog>
      )}
      {open === "qualification" && (
        <QualificationDialog member={author} onClose={() => setOpen("items")} />
      )}
    </>
  );
});

type RowProps = {
  item: CertItem;
  patientId: string;
  maySet: boolean;
  onGo: (field: CertField) => void;
};

function Row({ item, patientId, maySet, onGo }: RowProps) {
  return (
    <li className="flex items-start gap-3 px-3 py-2.5">
      <span
        className={cn(
          "mt-px grid size-5 shrink-0 place-items-center rounded-full border text-xs tabular-nums",
          item.isMet ? "border-acceptable text-acceptable" : "border-control text-muted",
        )}
      >
        {item.isMet ? <Check aria-hidden size={12} /> : <span aria-hidden>{item.number}</span>}
        <span className="sr-only">{item.isMet ? "Said" : "Missing"}</span>
      </span>
      <div className="min-w-0 flex-1">
        <p className="font-medium">{item.asks}</p>
        <p className="text-xs text-pretty text-muted">{item.isMet ? item.by : item.todo}</p>
        {!item.isMet && item.field === "qualification" && !maySet && (
          <p className="text-xs text-muted">They can say it themselves, or an admin under Staff.</p>
        )}
      </div>
      {!item.isMet && item.field === "patient" && (
        <a
          href={`/patients/${patientId}`}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-8 shrink-0 items-center rounded-md border border-control bg-raised px-2.5 text-xs font-medium hover:bg-sunken pointer-coarse:min-h-11"
        >
          Open the patient
        </a>
      )}
      {!item.isMet && item.field !== "patient" && (item.field !== "qualification" || maySet) && (
        <Button
          size="sm"
          className="shrink-0"
          aria-label={`${ways[item.field]}: ${item.asks}`}
          onClick={() => onGo(item.field)}
        >
          {ways[item.field]}
        </Button>
      )}
    </li>
  );
}

const ways: Record<Exclude<CertField, "patient">, string> & { patient: string } = {
  items: "Go to exercises",
  qualification: "Say it",
  supervision: "Go to field",
  message: "Go to message",
  progression: "Go to exercises",
  advice: "Go to advice",
  schedule: "Go to schedule",
  startingLevel: "Go to field",
  patient: "Open the patient",
};

function Methods({ text }: { text: string }) {
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      toast.success("The methods paragraph is copied.");
    } catch {
      toast.error("This browser does not let a page copy. Select the text and copy it.");
    }
  }
  return (
    <section aria-labelledby="methods" className="mt-5">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h3 id="methods" className="font-medium">
          Methods paragraph
        </h3>
        <Button size="sm" icon={Copy} onClick={copy}>
          Copy methods paragraph
        </Button>
      </div>
      <p className="rounded-lg bg-sunken px-3 py-2.5 text-pretty select-all">{text}</p>
    </section>
  );
}

const AFTER_CLOSING_MS = 60;

/** Scrolls to where a thing is said and puts the focus there. */
function show(field: CertField, focusField: () => void) {
  const record = document.getElementById(RECORD_FIELDS);
  if (
    record instanceof HTMLDetailsElement &&
    (field === "supervision" || field === "startingLevel")
  )
    record.open = true;
  const first =
    field === "advice"
      ? document.querySelector<HTMLElement>('input[name="advice"]')
      : field === "items" || field === "progression"
        ? document.querySelector<HTMLElement>("[data-dosage-line]")
        : null;
  if (first) first.focus();
  else focusField();
  document.activeElement?.scrollIntoView({ block: "center" });
}
