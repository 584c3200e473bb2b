"use client";

import { EyeOff, RotateCcw } from "lucide-react";
import { memo } from "react";
import { BandShape } from "@/lib/ui/badge";
import { Button } from "@/lib/ui/button";
import { cn } from "@/lib/ui/cn";
import type { GuardTone, Warning } from "../guard/schema";
import { useGuardOfDraft } from "./looked-over";
import type { Guard } from "./use-guard";

/** What to look at before a plan goes: each with its reason, and the ways to settle it. */
export const GuardPanel = memo(function GuardPanel({ patientId }: { patientId: string }) {
  const guard = useGuardOfDraft();
  const { warnings, aside } = guard;
  if (warnings.length === 0 && aside.length === 0) return null;
  return (
    <section
      aria-labelledby="to-look-at"
      id="looking-over"
      tabIndex={-1}
      className="mt-5 scroll-mt-24"
    >
      <h2 id="to-look-at" className="mb-2 text-base font-semibold">
        To look at
      </h2>
      {warnings.length === 0 ? (
        <p className="text-muted">Nothing more.</p>
      ) : (
        <ul className="divide-y rounded-lg border bg-raised">
          {warnings.map((warning) => (
            <WarningRow key={warning.key} warning={warning} guard={guard} patientId={patientId} />
          ))}
        </ul>
      )}
      {aside.length > 0 && (
        <details className="mt-2">
          <summary className="w-fit rounded-sm text-xs text-muted hover:text-ink">
            {aside.length} put aside
          </summary>
          <ul className="mt-2 flex flex-col gap-1">
            {aside.map(({ key, sentence }) => (
              <li key={key} className="flex items-center gap-2 text-xs text-muted">
                <span className="min-w-0 flex-1">{sentence}</span>
                <Button
                  size="sm"
                  variant="ghost"
                  icon={RotateCcw}
                  onClick={() => guard.takeBack(key)}
                >
                  Back
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
});

const looks: Record<GuardTone, string> = {
  stop: "text-stop",
  caution: "text-caution",
  note: "text-muted",
};

type WarningRowProps = { warning: Warning; guard: Guard; patientId: string };

function WarningRow({ warning, guard, patientId }: WarningRowProps) {
  const { key, tone, sentence, why, ways } = warning;
  return (
    <li className="flex flex-col gap-2 px-3 py-2.5">
      <div className="flex items-start gap-2">
        <span className={cn("mt-1 w-3 shrink-0", looks[tone])}>
          {tone === "note" ? <span aria-hidden>·</span> : <BandShape tone={tone} />}
        </span>
        <div className="min-w-0 flex-1">
          <p className="font-medium text-pretty">{sentence}</p>
          <p className="text-xs text-pretty text-muted">{why}</p>
        </div>
      </div>
      <div className="flex flex-wrap gap-1.5 ps-5">
        {ways.map(({ label, change }) =>
          change.kind === "has-equipment" ? (
            <a
              key={label}
              href={`/patients/${patientId}`}
              target="_blank"
              rel="noreferrer"
              className="inline-flex min-h-8 items-center rounded-md border border-control bg-raised px-2.5 text-xs font-medium hover:bg-sunken"
            >
              {label}
            </a>
          ) : (
            <Button key={label} size="sm" onClick={() => guard.apply(change)}>
              {label}
            </Button>
          ),
        )}
        <Button size="sm" variant="ghost" icon={EyeOff} onClick={() => guard.putAside(key)}>
          Put aside
        </Button>
      </div>
    </li>
  );
}

/** In the footer: how much there is to look at, and the way there. */
export const GuardCount = memo(function GuardCount() {
  const { warnings } = useGuardOfDraft();
  if (warnings.length === 0) return null;
  const grave = warnings.filter(({ tone }) => tone === "stop").length;
  const tone =
    grave > 0 ? "stop" : warnings.some((one) => one.tone === "caution") ? "caution" : "note";
  return (
    <button
      type="button"
      onClick={() => {
        const panel = document.getElementById("looking-over");
        panel?.scrollIntoView({ block: "start" });
        panel?.focus();
      }}
      className={cn(
        "flex items-center gap-1.5 rounded-sm underline decoration-dotted underline-offset-4",
        looks[tone],
      )}
    >
      {tone !== "note" && <BandShape tone={tone} />}
      {warnings.length} to look at
    </button>
  );
});
