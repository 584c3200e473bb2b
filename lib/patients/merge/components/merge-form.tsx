"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { Alert } from "@/lib/ui/alert";
import { Button, ButtonLink } from "@/lib/ui/button";
import { Card } from "@/lib/ui/card";
import { ConfirmDialog } from "@/lib/ui/dialog";
import { fullName } from "../../rules";
import { mergePatientsAction } from "../actions";
import type { PairRecord } from "../data";
import { differingFields, proposedTake } from "../rules";
import { type MergeField, mergeFields, type Take } from "../schema";
import { FieldChoice, type Side } from "./field-choice";
import { fieldNames, fieldValue } from "./field-words";
import { RecordHead } from "./record-head";

type MergeFormProps = {
  pair: readonly [PairRecord, PairRecord];
  /** Which of the two stays, unless somebody says otherwise. */
  proposed: 0 | 1;
};

export function MergeForm({ pair, proposed }: MergeFormProps) {
  const router = useRouter();
  const [staying, setStaying] = useState(proposed);
  const [stays, double] = staying === 0 ? pair : [pair[1], pair[0]];
  const differing = differingFields(pair[0], pair[1]);
  const same = mergeFields.filter((field) => !differing.includes(field));
  // By the records as they lie on the page, so that a choice holds whichever of them stays.
  const [sides, setSides] = useState(() => proposedSides(pair, proposed));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [confirming, setConfirming] = useState(false);

  async function merge() {
    setErrors({});
    const result = await mergePatientsAction({
      stays: { id: stays.id, version: stays.version },
      double: { id: double.id, version: double.version },
      take: Object.fromEntries(
        differing.map((field) => [field, takeOf(sides[field] ?? "first", staying)]),
      ),
    });
    if (!result.ok) {
      setErrors(result.fields ?? {});
      return result.message;
    }
    toast.success("The two records are one now.");
    router.push(`/patients/${stays.id}`);
    router.refresh();
  }

  return (
    <div className="grid max-w-4xl gap-4">
      <fieldset>
        <legend className="mb-2 text-base font-semibold">Which record stays?</legend>
        <div className="grid gap-2 sm:grid-cols-2">
          {pair.map((record, index) => (
            <RecordHead
              key={record.id}
              record={record}
              stays={staying === index}
              onStay={() => setStaying(index as 0 | 1)}
            />
          ))}
        </div>
      </fieldset>
      <Card
        title="What to keep"
        description={
          differing.length === 0
            ? "Both records say the same."
            : "Choose for each field in which they differ."
        }
      >
        <div className="divide-y">
          {differing.map((field) => (
            <FieldChoice
              key={field}
              field={field}
              pair={pair}
              chosen={sides[field] ?? "first"}
              error={errors[`take.${field}`]}
              onChoose={(side) => setSides({ ...sides, [field]: side })}
            />
          ))}
        </div>
        <SameFields record={pair[0]} fields={same} />
      </Card>
      <Alert tone="caution" title="A merge cannot be undone">
        Plans, practice, goals and links of both records go on in the one that stays. Links that
        were sent keep working.
      </Alert>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={() => setConfirming(true)}>
          Merge records
        </Button>
        <ButtonLink href={`/patients/${pair[0].id}`}>Cancel</ButtonLink>
      </div>
      <ConfirmDialog
        open={confirming}
        onOpenChange={setConfirming}
        title="Merge these two records?"
        description={
          <>
            The record of <bdi>{fullName(stays)}</bdi> stays. The other one is archived, and its
            address leads to this one. This cannot be undone.
          </>
        }
        confirm="Merge for good"
        danger
        onConfirm={merge}
      />
    </div>
  );
}

function SameFields({ record, fields }: { record: PairRecord; fields: readonly MergeField[] }) {
  const noted = fields.filter((field) => fieldValue(record, field));
  if (noted.length === 0) return null;
  return (
    <details className="mt-2 border-t pt-3">
      <summary className="w-fit rounded-sm text-muted hover:text-ink">
        The same in both ({noted.length})
      </summary>
      <dl className="mt-2 grid gap-x-4 gap-y-1.5 sm:grid-cols-[9rem_1fr]">
        {noted.map((field) => (
          <div key={field} className="contents">
            <dt className="text-muted">{fieldNames[field]}</dt>
            <dd className="min-w-0 break-words whitespace-pre-line">
              <bdi>{fieldValue(record, field)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

type Sides = Partial<Record<MergeField, Side>>;

function proposedSides(pair: readonly [PairRecord, PairRecord], staying: 0 | 1): Sides {
  const [stays, double] = staying === 0 ? pair : [pair[1], pair[0]];
  const sideOf: Record<Take, Side> =
    staying === 0
      ? { stays: "first", double: "second", both: "both" }
      : { stays: "second", double: "first", both: "both" };
  return Object.fromEntries(
    differingFields(stays, double).map((field) => [
      field,
      sideOf[proposedTake(field, stays, double)],
    ]),
  );
}

function takeOf(side: Side, staying: 0 | 1): Take {
  if (side === "both") return "both";
  return (side === "first") === (staying === 0) ? "stays" : "double";
}
