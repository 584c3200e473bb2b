"use client";

import { useCallback, useOptimistic, useRef, useState, useTransition } from "react";
import { toast } from "sonner";
import { actOnAlertsAction, undoAlertActsAction } from "@/lib/alerts/acts/actions";
import type { ActOutcome, AlertAct, SeenAlerts } from "@/lib/alerts/acts/schema";
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

  const undo = useCallback(() => {
    const seen = undoable.current;
    if (seen.length === 0) return say("Nothing to undo.");
    undoable.current = [];
    start(async () => {
      const result = await askServer(undoAlertActsAction({ alerts: seen }));
      if (!result.ok) return void toast.error(result.message);
      sayRefused(result.value);
      toast.success("Undone.");
    });
  }, []);

  const act = useCallback(
    (ids: readonly string[], what: AlertAct) => {
      const all = groups.flatMap(({ alerts }) => alerts);
      const seen = all
        .filter(({ id }) => ids.includes(id))
        .map(({ id, version }) => ({ id, version }));
      if (seen.length === 0) return;
      start(async () => {
        showAct({ ids: new Set(ids), act: what });
        const result = await askServer(actOnAlertsAction({ alerts: seen, act: what }));
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
    [groups, showAct, undo],
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
