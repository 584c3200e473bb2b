"use client";

import { useState } from "react";
import { formatDosage } from "@/lib/exercises/dosage";
import { Alert } from "@/lib/ui/alert";
import { Badge } from "@/lib/ui/badge";
import { Button } from "@/lib/ui/button";
import { cn } from "@/lib/ui/cn";
import { Dialog } from "@/lib/ui/dialog";
import { type Difference, differences, mergeDrafts, type Side } from "../merge/merge";
import type { Theirs } from "../merge/schema";
import { scheduleInWords } from "../rules";
import type { Draft } from "../schema";
import { timingInWords } from "../timing/words";
import type { ComposerAdvice, ComposerExercise } from "./form";

type MergeDialogProps = {
  base: Draft;
  mine: Draft;
  theirs: Theirs;
  exercises: ReadonlyMap<string, ComposerExercise>;
  advice: readonly ComposerAdvice[];
  busy: boolean;
  problem: string | null;
  onMerge: (merged: Draft) => Promise<void>;
  onClose: () => void;
};

/** Both versions side by side, one row for each difference. */
export function MergeDialog(props: MergeDialogProps) {
  const { base, mine, theirs, busy, problem, onMerge, onClose } = props;
  const rows = differences(base, mine, theirs.draft);
  const [choices, setChoices] = useState<Record<string, Side>>(() =>
    Object.fromEntries(
      rows.flatMap(({ key, changedBy }) => (changedBy === "both" ? [] : [[key, changedBy]])),
    ),
  );
  const [asked, setAsked] = useState(false);
  const open = rows.filter(({ key }) => !choices[key]);
  const all = (side: Side) => setChoices(Object.fromEntries(rows.map(({ key }) => [key, side])));

  return (
    <Dialog
      open
      onOpenChange={(next) => !next && onClose()}
      size="lg"
      title="Your version and theirs"
      description="What only one of you changed is chosen already. Choose where both did."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            busy={busy}
            onClick={() => {
              if (open.length > 0) return setAsked(true);
              void onMerge(mergeDrafts(base, mine, theirs.draft, choices));
            }}
          >
            Save the merged plan
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {problem && <Alert tone="stop">{problem}</Alert>}
        {asked && open.length > 0 && (
          <Alert tone="stop">
            {open.length === 1
              ? "Choose one version of what is marked."
              : `Choose a version of each of the ${open.length} that are marked.`}
          </Alert>
        )}
        {rows.length === 0 && <p className="text-muted">The two are the same.</p>}
        {rows.length > 1 && (
          <div className="flex flex-wrap gap-2">
            <Button size="sm" onClick={() => all("mine")}>
              All mine
            </Button>
            <Button size="sm" onClick={() => all("theirs")}>
              All theirs
            </Button>
          </div>
        )}
        {rows.map((row) => (
          <Row
            key={row.key}
            row={row}
            texts={textsOf(row, props)}
            chosen={choices[row.key]}
            onChoose={(side) => setChoices((before) => ({ ...before, [row.key]: side }))}
          />
        ))}
      </div>
    </Dialog>
  );
}

type Texts = { title: string; mine: string; theirs: string };

type RowProps = {
  row: Difference;
  texts: Texts;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
};

function Row({ row: { key, changedBy }, texts, chosen, onChoose }: RowProps) {
  return (
    <fieldset>
      <legend className="mb-1.5 flex flex-wrap items-center gap-2">
        <span className="font-medium">{texts.title}</span>
        {changedBy === "both" ? (
          <Badge tone="caution">Both changed it</Badge>
        ) : (
          <span className="text-xs text-muted">
            {changedBy === "mine" ? "You changed it" : "They changed it"}
          </span>
        )}
      </legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {(["mine", "theirs"] as const).map((side) => (
          <label
            key={side}
            className={cn(
              "flex min-w-0 cursor-pointer items-start gap-2.5 rounded-md border px-3 py-2 has-focus-visible:outline-2",
              chosen === side ? "border-accent bg-accent-soft" : "border-control hover:bg-sunken",
            )}
          >
            <input
              type="radio"
              name={key}
              className="mt-0.75 accent-accent"
              checked={chosen === side}
              onChange={() => onChoose(side)}
            />
            <span className="w-12 shrink-0 text-muted">{side === "mine" ? "Yours" : "Theirs"}</span>{" "}
            <span className="min-w-0 [overflow-wrap:anywhere] whitespace-pre-line">
              {texts[side]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type Item = Draft["items"][number];

/** A difference in words: what it is about, and each side of it. */
function textsOf({ part }: Difference, props: MergeDialogProps): Texts {
  const { mine, theirs, exercises, advice } = props;
  const name = (slug: string) => exercises.get(slug)?.name ?? slug;
  const both = (title: string, of: (draft: Draft) => string): Texts => ({
    title,
    mine: of(mine),
    theirs: of(theirs.draft),
  });
  switch (part.kind) {
    case "title":
      return both("Title", ({ title }) => title);
    case "message":
      return both("Message", ({ message }) => message ?? "No message");
    case "supervision":
      return both("Supervision", ({ supervision }) => supervision ?? "Not said");
    case "startingLevel":
      return both("Starting level", ({ startingLevel }) => startingLevel ?? "Not said");
    case "schedule":
      return both("Schedule", ({ schedule }) => scheduleInWords(schedule));
    case "order":
      return both("Order, and what is done in turn", ({ items }) => orderInWords(items, name));
    case "advice":
      return both(
        `Advice “${advice.find(({ slug }) => slug === part.slug)?.title ?? part.slug}”`,
        (draft) => (draft.advice.includes(part.slug) ? "Attached" : "Not attached"),
      );
    case "there":
    case "dosage":
    case "note":
    case "timing": {
      const { kind } = part;
      const slug = (part.mine ?? part.theirs)!.exerciseSlug;
      return {
        title: `${name(slug)}${titles[kind]}`,
        mine: itemInWords[kind](part.mine),
        theirs: itemInWords[kind](part.theirs),
      };
    }
  }
}

const titles = { there: "", dosage: ": dosage", note: ": note", timing: ": part, weeks, days" };

const itemInWords: Record<keyof typeof titles, (item: Item | null) => string> = {
  there: (item) => (item ? `In the plan, ${formatDosage(item.dosage)}` : "Not in the plan"),
  dosage: (item) => (item ? formatDosage(item.dosage) : ""),
  note: (item) => item?.note ?? "No note",
  timing: (item) => (item && timingInWords(item)) || "Each time, in the main part",
};

function orderInWords(items: Draft["items"], name: (slug: string) => string): string {
  return items
    .map(({ exerciseSlug, superset }, index) => {
      const isInTurn = superset !== null && superset === items[index - 1]?.superset;
      return `${index + 1}. ${name(exerciseSlug)}${isInTurn ? " (in turn)" : ""}`;
    })
    .join("\n");
}
