"use client";

import { useEffect, useState } from "react";
import { useFormContext } from "react-hook-form";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { RevisionChanges } from "../components/revision-changes";
import { readDraftAction } from "../merge/actions";
import { diffRevisions } from "../rules";
import { readingOf } from "./draft-reading";
import { type ComposerAdvice, type ComposerExercise, contentOf, type DraftForm } from "./form";
import type { Kept } from "./kept-here";

type KeptNoticeProps = {
  planId: string;
  version: number;
  kept: Kept;
  exercises: ReadonlyMap<string, ComposerExercise>;
  advice: readonly ComposerAdvice[];
  /** Makes exercises known that were added in the tab that kept it. */
  onExercises: (found: readonly ComposerExercise[]) => void;
  onRestore: () => void;
  onDiscard: () => void;
};

/** A tab was closed or broke down before the server had what was typed in it. */
export function KeptNotice(props: KeptNoticeProps) {
  const { planId, version, kept, exercises, advice, onExercises, onRestore, onDiscard } = props;
  const form = useFormContext<DraftForm>();
  // What was loaded: what is typed since is not what the other tab changed.
  const [loaded] = useState(() => form.getValues());
  const slugs = kept.values.items.map(({ exerciseSlug }) => exerciseSlug);
  const unknown = [...new Set(slugs)].filter((slug) => !exercises.has(slug));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const missing = unknown.join();

  useEffect(() => {
    if (!missing) return;
    let isCurrent = true;
    void askServer(readDraftAction({ planId, slugs: missing.split(",") })).then((answer) => {
      if (isCurrent && answer.ok) onExercises(answer.value.exercises);
    });
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked once for the same exercises
  }, [planId, missing]);

  async function restore() {
    setProblem(undefined);
    if (missing) {
      setBusy(true);
      const answer = await askServer(readDraftAction({ planId, slugs: unknown }));
      setBusy(false);
      if (!answer.ok) return setProblem(answer.message);
      onExercises(answer.value.exercises);
    }
    onRestore();
  }

  const today = readingOf(loaded, blank, exercises);
  const was = readingOf(kept.values, today, exercises);
  const changes = diffRevisions(
    contentOf(today, exercises, advice),
    contentOf(was, exercises, advice),
  );
  return (
    <Alert
      tone="caution"
      title={`Unsaved changes from ${timeOf(kept.at)} on this computer`}
      className="mb-4"
      actions={
        <>
          <Button size="sm" variant="primary" busy={busy} onClick={restore}>
            Restore
          </Button>
          <Button size="sm" onClick={onDiscard}>
            Discard
          </Button>
        </>
      }
    >
      {kept.version < version && "The plan was changed since; restoring lets you merge the two. "}
      {changes.length === 0 ? "Something was half typed." : <RevisionChanges changes={changes} />}
      {problem && <p className="mt-1 font-medium text-stop">{problem}</p>}
    </Alert>
  );
}

const blank = {
  title: "",
  schedule: {
    startDate: null,
    weeks: null,
    daysOfWeek: null,
    daysPerWeek: null,
    sessionsPerDay: 1,
  },
};

/** In this computer's own zone: it is about what happened on it. "14:05", or with its day. */
export function timeOf(at: string | Date, now = new Date()): string {
  const date = new Date(at);
  const time = new Intl.DateTimeFormat("en-GB", { timeStyle: "short" }).format(date);
  if (date.toDateString() === now.toDateString()) return time;
  return `${new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" }).format(date)}, ${time}`;
}
