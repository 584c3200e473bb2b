"use client";

import { type ReactNode, useCallback, useMemo, useState, useTransition } from "react";
import { toast } from "sonner";
import { NudgeDialog } from "@/lib/nudges/components/nudge-dialog";
import { SupervisedDialog } from "@/lib/practice/supervised/components/supervised-dialog";
import type { ChosenRows } from "@/lib/ui/data-grid/use-chosen-rows";
import type { Acting, ActRow, Asking } from "../schema";
import { AssignDialog } from "./assign-dialog";
import { ChosenBar } from "./chosen-bar";
import { KeysDialog } from "./keys-dialog";
import { MessageDialog } from "./message-dialog";
import { RowMenu } from "./row-menu";
import { SummaryDialog } from "./summary-dialog";
import { useActKeys } from "./use-act-keys";
import { actsWith } from "./use-acts";
import { useSettle } from "./use-settle";

type TableActsOptions = { rows: readonly ActRow[]; chosen: ChosenRows; acting: Acting };

/** What `rowActs` shows at a row's end, and what stands beside the table: the bar of what is chosen,
 * dialogs and keys. */
export function useTableActs({ rows, chosen, acting }: TableActsOptions): {
  rowActs: (row: ActRow) => ReactNode;
  beside: ReactNode;
} {
  const { team, seenAt } = acting;
  const assigns = team !== null;
  const [asking, setAsking] = useState<{ what: Asking; planIds: readonly string[] } | null>(null);
  const [busy, start] = useTransition();
  const { summary, settle, undo, closeSummary, canUndo } = useSettle();
  const acts = useMemo(() => actsWith(settle, seenAt), [settle, seenAt]);
  const { clear } = chosen;

  const ask = useCallback((what: Asking, planIds: readonly string[]) => {
    setAsking({ what, planIds });
  }, []);
  const acknowledge = useCallback(
    (planIds: readonly string[]) =>
      start(async () => {
        const failed = await acts.acknowledge(planIds);
        if (failed) toast.error(failed.message);
        else clear();
      }),
    [acts, clear],
  );
  const rowActs = useCallback(
    (row: ActRow) => <RowMenu row={row} assigns={assigns} ask={ask} acknowledge={acknowledge} />,
    [assigns, ask, acknowledge],
  );

  // For what is chosen, else for the row that the focus is on.
  const aimed = () => {
    if (chosen.ids.length > 0) return chosen.ids;
    const id = document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset.row;
    return id ? [id] : [];
  };
  const askAimed = (what: Asking, most = Infinity) => {
    const planIds = aimed();
    if (planIds.length === 0) toast("Choose a row first, or move onto one.");
    else if (planIds.length > most) toast("Choose one row only: a session is of one patient.");
    else ask(what, planIds);
  };
  useActKeys(
    {
      nudge: () => askAimed("nudge"),
      log: () => askAimed("session", 1),
      write: () => askAimed("message"),
      acknowledge: () => {
        const planIds = aimed();
        if (planIds.length > 0) acknowledge(planIds);
        else toast("Choose a row first, or move onto one.");
      },
      give: () => assigns && askAimed("assign"),
      undo,
      showKeys: () => setAsking({ what: "keys", planIds: [] }),
      leave: clear,
    },
    asking !== null || summary !== null,
  );

  const close = () => setAsking(null);
  const among = rows.filter(({ planId }) => asking?.planIds.includes(planId));
  const [only] = among;
  /** What is done is chosen no more; what failed stays to be tried again. */
  const clearing =
    <Input extends unknown[], Answer>(act: (...input: Input) => Promise<Answer | null>) =>
    async (...input: Input) => {
      const failed = await act(...input);
      if (!failed) clear();
      return failed;
    };
  const beside = (
    <>
      {chosen.ids.length > 0 && (
        <ChosenBar
          ids={chosen.ids}
          assigns={assigns}
          busy={busy}
          ask={ask}
          acknowledge={acknowledge}
          onClear={clear}
        />
      )}
      {asking?.what === "nudge" && only && (
        <NudgeDialog plans={among} send={clearing(acts.nudge)} onClose={close} />
      )}
      {asking?.what === "message" && only && (
        <MessageDialog rows={among} write={clearing(acts.write)} onClose={close} />
      )}
      {asking?.what === "assign" && only && team && (
        <AssignDialog rows={among} team={team} assign={clearing(acts.assign)} onClose={close} />
      )}
      {asking?.what === "session" && only && (
        <SupervisedDialog
          plan={only}
          onNoted={(sessionId) => {
            acts.noted(only.planId, sessionId);
            clear();
          }}
          onClose={close}
        />
      )}
      {asking?.what === "keys" && <KeysDialog assigns={assigns} onClose={close} />}
      {summary && (
        <SummaryDialog
          summary={summary}
          rows={rows}
          onUndo={canUndo() ? undo : null}
          onClose={closeSummary}
        />
      )}
    </>
  );
  return { rowActs, beside };
}
