import {
  CalendarClock,
  MessageSquareText,
  MoveVertical,
  NotebookPen,
  Pencil,
  Plus,
  X,
} from "lucide-react";
import type { ReactNode } from "react";
import type { RevisionChange } from "../rules";

const icons = {
  added: Plus,
  removed: X,
  dosage: Pencil,
  timing: CalendarClock,
  note: Pencil,
  moved: MoveVertical,
  title: Pencil,
  schedule: CalendarClock,
  message: MessageSquareText,
  supervision: NotebookPen,
  "starting-level": NotebookPen,
  "advice-added": Plus,
  "advice-removed": X,
};

/** The difference between two revisions, one line a change. */
export function RevisionChanges({ changes }: { changes: readonly RevisionChange[] }) {
  if (changes.length === 0) return <p className="text-muted">The same as before.</p>;
  return (
    <ul className="mt-1 flex flex-col gap-1">
      {changes.map((change) => {
        const Icon = icons[change.kind];
        return (
          <li key={JSON.stringify(change)} className="flex gap-2">
            <Icon aria-hidden size={14} className="mt-0.75 shrink-0 text-muted" />
            <span className="min-w-0">{inWords(change)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function inWords(change: RevisionChange): ReactNode {
  switch (change.kind) {
    case "added":
      return (
        <>
          Added <b className="font-medium">{change.name}</b>, {change.dosage}
        </>
      );
    case "removed":
      return (
        <>
          Removed <b className="font-medium">{change.name}</b>
        </>
      );
    case "dosage":
    case "timing":
      return (
        <>
          <b className="font-medium">{change.name}</b>: <FromTo {...change} />
        </>
      );
    case "note":
      return (
        <>
          <b className="font-medium">{change.name}</b>:{" "}
          {change.to ? `note “${change.to}”` : "note removed"}
        </>
      );
    case "moved":
      return (
        <>
          Moved <b className="font-medium">{change.name}</b> from {change.from} to {change.to}
        </>
      );
    case "title":
      return (
        <>
          Title: <FromTo {...change} />
        </>
      );
    case "schedule":
      return (
        <>
          Schedule: <FromTo {...change} />
        </>
      );
    case "message":
      return change.to ? "Changed the message" : "Removed the message";
    case "supervision":
      return change.to ? `Supervision: “${change.to}”` : "Removed the words on supervision";
    case "starting-level":
      return change.to
        ? `Starting level: “${change.to}”`
        : "Removed the words on the starting level";
    case "advice-added":
      return `Added the advice “${change.title}”`;
    case "advice-removed":
      return `Removed the advice “${change.title}”`;
  }
}

function FromTo({ from, to }: { from: string; to: string }) {
  return (
    <>
      <del className="text-muted">{from}</del> <span aria-hidden>→</span>{" "}
      <ins className="no-underline">{to}</ins>
    </>
  );
}
