"use client";

import { useCallback, useOptimistic, useRef, useState, useTransition } from "react";
import { toast } from "sonner";
import { actOnAlertsAction, undoAlertActsAction } from "@/lib/alerts/acts/actions";
import type { ActOutcome, AlertAct, SeenAlerts } from "@/lib/alerts/acts/schema";
import type { Result } from "@/lib/result";
import { askServer } from "@/lib/ui/ask-server";
import { afterAct } from "../optimistic";
import type { Colleague, InboxGroup, InboxView } from "../schema";

const did: Record<AlertAct["kind"], string> = {
  acknowledge: "acknowledged",
  snooze: "snoozed",
  resolve: "resolved",
  reopen: "opened again",
  assign: "assigned",
  note: "noted on",
};

type Input = { groups: InboxGroup[]; view: InboxView; me: Colleague; colleagues: Colleague[] };

/**
 * Acts on alerts: shown at once, and then as the server says. What it refuses stands as it was, with
 * who was first. The last act can be undone.
 */
export function useAlertActs({ groups, view, me, colleagues }: Input) {
  const [isSaving, start] = useTransition();
  const [said, say] = useState("");
  const undoable = useRef<SeenAlerts>([]);
  const [shown, showAct] = useOptimistic(groups, (now, done: Parameters<typeof afterAct>[1]) =>
    afterAct(now, done, { view, me, colleagues }),
  );

  // One after the other, each upon what the one before made: two quick keys are no conflict.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const made = useRef(new Map<string, number>());
  const inTurn = useCallback((ask: () => Promise<Result<ActOutcome>>) => {
    const answer = queue.current.then(() => askServer(ask()));
    queue.current = answer.then((result) => {
      if (!result.ok) return;
      for (const { id, version } of result.value.done) made.current.set(id, version);
    });
    return answer;
  }, []);

  const undo = useCallback(() => {
    start(async () => {
      await queue.current;
      const seen = undoable.current;
      undoable.current = [];
      if (seen.length === 0) return say("Nothing to undo.");
      const result = await inTurn(() => undoAlertActsAction({ alerts: seen }));
      if (!result.ok) return void toast.error(result.message);
      sayRefused(result.value);
      toast.success("Undone.");
    });
  }, [inTurn]);

  const act = useCallback(
    (ids: readonly string[], what: AlertAct) => {
      const seen = groups.flatMap(({ alerts }) => alerts).filter(({ id }) => ids.includes(id));
      if (seen.length === 0) return;
      start(async () => {
        showAct({ ids: new Set(ids), act: what });
        const result = await inTurn(() => {
          const alerts = seen.map(({ id, version }) => {
            return { id, version: Math.max(version, made.current.get(id) ?? 0) };
          });
          return actOnAlertsAction({ alerts, act: what });
        });
        if (!result.ok) return void toast.error(result.message);
        const { done } = result.value;
        undoable.current = done;
        sayRefused(result.value);
        toast.success(`${countOf(done.length)} ${did[what.kind]}.`, {
          duration: 8_000,
          action: { label: "Undo", onClick: undo },
        });
      });
    },
    [groups, showAct, undo, inTurn],
  );

  return { shown, act, undo, isSaving, said, say };
}

function sayRefused({ refused }: ActOutcome): void {
  const [first, ...more] = refused;
  if (!first) return;
  const others = more.length > 0 ? ` ${countOf(more.length)} more stand as they were, too.` : "";
  toast.error(`${first.sentence}${others}`);
}

const countOf = (count: number) => (count === 1 ? "1 alert" : `${count} alerts`);
