"use client";

import { useCallback, useEffect, useState } from "react";
import { useFormContext } from "react-hook-form";
import type { Result } from "@/lib/result";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { readDraftAction } from "../merge/actions";
import type { Theirs } from "../merge/schema";
import { type Draft, draftSchema } from "../schema";
import type { ComposerAdvice, ComposerExercise, DraftForm } from "./form";
import { timeOf } from "./kept-notice";
import { MergeDialog } from "./merge-dialog";

type ConflictNoticeProps = {
  planId: string;
  base: Draft | null;
  exercises: ReadonlyMap<string, ComposerExercise>;
  advice: readonly ComposerAdvice[];
  /** Makes exercises known that somebody else added. */
  onExercises: (found: readonly ComposerExercise[]) => void;
  /** Saves a merge, or all of mine (null). @returns a sentence when it did not work. */
  onSettle: (theirs: Theirs, merged: Draft | null) => Promise<string | null>;
  onTakeTheirs: () => void;
};

/** Two people, one plan: both versions are kept until a person chooses. */
export function ConflictNotice(props: ConflictNoticeProps) {
  const { planId, base, exercises, advice, onExercises, onSettle, onTakeTheirs } = props;
  const form = useFormContext<DraftForm>();
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const [mine, setMine] = useState<Draft | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const take = useCallback(
    (answer: Result<Theirs>): Theirs | null => {
      setProblem(answer.ok ? null : answer.message);
      if (!answer.ok) return null;
      onExercises(answer.value.exercises);
      setTheirs(answer.value);
      return answer.value;
    },
    [onExercises],
  );
  const look = async () => take(await readTheirs(planId));

  useEffect(() => {
    let isCurrent = true;
    void readTheirs(planId).then((answer) => isCurrent && take(answer));
    return () => {
      isCurrent = false;
    };
  }, [planId, take]);

  /** Runs on top of theirs as it was seen here; a newer one is a conflict of its own. */
  async function settle(merged: Draft | null) {
    const seen = theirs ?? (await look());
    if (!seen) return;
    setBusy(true);
    const sentence = await onSettle(seen, merged);
    setBusy(false);
    setProblem(sentence);
    if (!sentence) setMine(null);
  }

  function compare() {
    const read = draftSchema.safeParse(form.getValues());
    if (read.success) return setMine(read.data);
    setProblem(`First finish what is half typed: ${read.error.issues[0]?.message ?? ""}`);
  }

  return (
    <Alert
      tone="stop"
      title="Somebody else changed this plan meanwhile"
      className="mb-4"
      actions={
        <>
          {theirs && base && (
            <Button size="sm" variant="primary" onClick={compare}>
              Compare and merge
            </Button>
          )}
          {problem && !theirs && (
            <Button size="sm" onClick={() => void look()}>
              Try again
            </Button>
          )}
          <Button size="sm" busy={busy && !mine} onClick={() => settle(null)}>
            Keep mine
          </Button>
          <Button size="sm" onClick={onTakeTheirs}>
            Take theirs
          </Button>
        </>
      }
    >
      {theirs && whoChanged(theirs)} Nothing was overwritten, and what you typed is still here.{" "}
      {problem}
      {mine && theirs && base && (
        <MergeDialog
          base={base}
          mine={mine}
          theirs={theirs}
          exercises={exercises}
          advice={advice}
          busy={busy}
          problem={problem}
          onMerge={settle}
          onClose={() => setMine(null)}
        />
      )}
    </Alert>
  );
}

const readTheirs = (planId: string) => askServer(readDraftAction({ planId, slugs: [] }));

function whoChanged({ by, isDraft }: Theirs): string {
  if (!by) return "";
  const who = by.isYou ? "You did it in another tab or on another computer" : by.name;
  const when = `at ${timeOf(by.at)}`;
  if (!isDraft) return by.isYou ? `${who}: sent ${when}.` : `${who} sent or discarded it ${when}.`;
  return by.isYou ? `${who}, ${when}.` : `${who} saved ${when}.`;
}
