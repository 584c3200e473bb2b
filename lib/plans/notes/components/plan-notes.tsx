"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { toast } from "sonner";
import { askServer } from "@/lib/ui/ask-server";
import { Badge } from "@/lib/ui/badge";
import { Button } from "@/lib/ui/button";
import { InstantText } from "@/lib/ui/time";
import { addNoteAction, changeNoteAction, removeNoteAction, restoreNoteAction } from "../actions";
import type { PlanNote } from "../schema";
import { NoteForm } from "./note-form";

type PlanNotesProps = {
  planId: string;
  /** The newest first; only those that this person may read. */
  notes: readonly PlanNote[];
  /** Of the person who reads. */
  userId: string;
  isTrainer: boolean;
  timeZone: string;
};

/** What staff wrote about a plan. Everybody changes and removes their own. */
export function PlanNotes({ planId, notes, userId, isTrainer, timeZone }: PlanNotesProps) {
  // The id of the note being written: kept until it is stored, so that a second press is the same one.
  const id = useRef<string>(undefined);
  return (
    <div className="flex flex-col gap-4">
      <NoteForm
        label="New note"
        save="Add note"
        asksForTrainers={!isTrainer}
        onSave={async (written) => {
          id.current ??= crypto.randomUUID();
          const result = await addNoteAction({ ...written, id: id.current, planId });
          if (result.ok) id.current = undefined;
          return result;
        }}
      />
      {notes.length > 0 && (
        <ol aria-label="Notes" className="divide-y border-t">
          {notes.map((note) => (
            <li key={note.id} className="py-3 last:pb-0">
              <Note
                note={note}
                isOwn={note.by.userId === userId}
                isTrainer={isTrainer}
                timeZone={timeZone}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

type NoteProps = { note: PlanNote; isOwn: boolean; isTrainer: boolean; timeZone: string };

function Note({ note, isOwn, isTrainer, timeZone }: NoteProps) {
  const [isOpen, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const { id, text, by, forTrainers, version, createdAt, changedAt } = note;

  async function remove() {
    setBusy(true);
    const result = await askServer(removeNoteAction({ noteId: id }));
    setBusy(false);
    if (!result.ok) return void toast.error(result.message);
    toast.success("Note removed.", {
      duration: 8_000,
      action: { label: "Undo", onClick: () => void restore() },
    });
  }

  async function restore() {
    const result = await askServer(restoreNoteAction({ noteId: id }));
    if (!result.ok) toast.error(result.message);
  }

  if (isOpen)
    return (
      <NoteForm
        label="Change the note"
        save="Save note"
        values={{ text, forTrainers }}
        asksForTrainers={!isTrainer}
        onCancel={() => setOpen(false)}
        onSave={async (written) => {
          const result = await changeNoteAction({ ...written, noteId: id, version });
          if (result.ok) setOpen(false);
          return result;
        }}
      />
    );
  return (
    <article>
      <p dir="auto" className="break-words whitespace-pre-line">
        {text}
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
        <span>
          {by.name}, <InstantText instant={createdAt} timeZone={timeZone} />
          {changedAt && (
            <>
              , changed <InstantText instant={changedAt} timeZone={timeZone} />
            </>
          )}
        </span>
        {!isTrainer && <Badge>{forTrainers ? "Trainers read it" : "Not for trainers"}</Badge>}
        {isOwn && (
          <span className="ms-auto flex gap-1">
            <Button size="sm" variant="ghost" icon={Pencil} onClick={() => setOpen(true)}>
              Change<span className="sr-only"> the note</span>
            </Button>
            <Button size="sm" variant="ghost" icon={Trash2} busy={busy} onClick={remove}>
              Remove<span className="sr-only"> the note</span>
            </Button>
          </span>
        )}
      </div>
    </article>
  );
}
