"use client";

import { useId, useState } from "react";
import { SelectInput } from "@/lib/ui/field";
import { diffRevisions, type RevisionContent } from "../rules";
import { RevisionChanges } from "./revision-changes";

type Numbered = { number: number; content: RevisionContent };

/** The difference between any two revisions; the newest first in `revisions`. */
export function RevisionComparison({ revisions }: { revisions: readonly Numbered[] }) {
  const id = useId();
  const [from, setFrom] = useState(revisions.at(-1)!.number);
  const [to, setTo] = useState(revisions[0]!.number);
  const contentOf = (number: number) => revisions.find((one) => one.number === number)!.content;
  const choice = (label: string, value: number, onChange: (number: number) => void) => (
    <label className="flex items-center gap-2">
      <span className="text-muted">{label}</span>
      <SelectInput
        aria-label={`${label} revision`}
        value={value}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {revisions.map(({ number }) => (
          <option key={number} value={number}>
            Revision {number}
          </option>
        ))}
      </SelectInput>
    </label>
  );
  return (
    <section aria-labelledby={id} className="mt-5 border-t pt-4">
      <h3 id={id} className="mb-2 font-medium">
        Compare any two
      </h3>
      <div className="mb-2 flex flex-wrap gap-3">
        {choice("From", from, setFrom)}
        {choice("To", to, setTo)}
      </div>
      <div aria-live="polite">
        <RevisionChanges changes={diffRevisions(contentOf(from), contentOf(to))} />
      </div>
    </section>
  );
}
