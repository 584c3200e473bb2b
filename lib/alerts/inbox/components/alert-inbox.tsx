"use client";

import { Keyboard } from "lucide-react";
import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import type { AlertAct } from "@/lib/alerts/acts/schema";
import type { IsoDate } from "@/lib/dates";
import { Button } from "@/lib/ui/button";
import type { Colleague, InboxGroup, InboxView } from "../schema";
import { NoteDialog, SnoozeDialog } from "./act-dialogs";
import { AlertRow } from "./alert-row";
import { ChosenBar } from "./chosen-bar";
import { KeysDialog } from "./keys-dialog";
import { useAlertActs } from "./use-alert-acts";
import { useInboxKeys } from "./use-inbox-keys";

type AlertInboxProps = {
  groups: InboxGroup[];
  view: InboxView;
  me: Colleague;
  colleagues: Colleague[];
  today: IsoDate;
  timeZone: string;
  /** A trainer has no patients' pages. */
  opensPatients: boolean;
};

type Asking = { kind: "snooze" | "note"; ids: readonly string[] };

export function AlertInbox(props: AlertInboxProps) {
  const { groups, view, me, colleagues, today, timeZone, opensPatients } = props;
  const acts = useAlertActs({ groups, view, me, colleagues });
  const [marked, setMarked] = useState<string>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<Asking>();
  const [showsKeys, setShowsKeys] = useState(false);
  const list = useRef<HTMLDivElement>(null);

  // Wherever the focus goes in a row, the row's keys go with it.
  useEffect(() => {
    const root = list.current;
    const follow = ({ target }: FocusEvent) => {
      const row = target instanceof Element && target.closest<HTMLElement>("[data-alert]");
      if (row) setMarked(row.dataset.alert);
    };
    root?.addEventListener("focusin", follow);
    return () => root?.removeEventListener("focusin", follow);
  }, []);

  const all = acts.shown.flatMap(({ alerts }) => alerts);
  const current = all.find(({ id }) => id === marked);
  const picked = all.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  // A key is for what is chosen, else for the alert it is on.
  const aimed = picked.length > 0 ? picked : current ? [current.id] : [];

  function focus(id: string | undefined) {
    setMarked(id);
    if (id) list.current?.querySelector<HTMLElement>(`#alert-${CSS.escape(id)}`)?.focus();
  }

  function act(ids: readonly string[], what: AlertAct) {
    const leaves = !["acknowledge", "assign", "note"].includes(what.kind);
    if (leaves && marked && ids.includes(marked)) focus(neighbour(all, marked, ids));
    setChosen(new Set());
    acts.act(ids, what);
  }

  function choose(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  }

  const onAimed = (what: AlertAct) => aimed.length > 0 && act(aimed, what);
  useInboxKeys(
    {
      move: (steps) => {
        const at = all.findIndex(({ id }) => id === marked);
        const to = at === -1 ? 0 : Math.min(Math.max(at + steps, 0), all.length - 1);
        focus(all[to]?.id);
      },
      acknowledge: () => onAimed({ kind: "acknowledge" }),
      resolve: () => onAimed({ kind: "resolve" }),
      snooze: () => aimed.length > 0 && setAsking({ kind: "snooze", ids: aimed }),
      note: () => aimed.length > 0 && setAsking({ kind: "note", ids: aimed }),
      assignToMe: () => onAimed({ kind: "assign", to: me.userId }),
      choose: () => current && choose(current.id),
      undo: acts.undo,
      showKeys: () => setShowsKeys(true),
      leave: () => setChosen(new Set()),
    },
    asking !== undefined || showsKeys,
  );

  const close = () => setAsking(undefined);
  const answer = (what: AlertAct) => {
    close();
    if (asking) act(asking.ids, what);
  };
  return (
    <div ref={list} aria-busy={acts.isSaving || undefined} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p role="status" className="text-muted">
          {all.length === 1 ? "1 alert on this page" : `${all.length} alerts on this page`}
          {acts.said && <span className="sr-only"> {acts.said}</span>}
        </p>
        <Button
          size="sm"
          variant="ghost"
          icon={Keyboard}
          onClick={() => setShowsKeys(true)}
          className="pointer-coarse:hidden"
        >
          Keys
        </Button>
      </div>
      <ul aria-label="Alerts by patient" className="flex flex-col gap-4">
        {acts.shown.map(({ patientId, patientName, alerts }) => (
          <li
            key={`${patientId} ${alerts[0]!.id}`}
            className="overflow-clip rounded-lg border bg-raised"
          >
            <h2 className="border-b bg-sunken px-4 py-2 font-semibold sm:px-5">
              {opensPatients ? (
                <Link href={`/patients/${patientId}`} className="hover:underline">
                  <bdi>{patientName}</bdi>
                </Link>
              ) : (
                <bdi>{patientName}</bdi>
              )}
            </h2>
            <ul className="divide-y">
              {alerts.map((alert) => (
                <AlertRow
                  key={alert.id}
                  alert={alert}
                  patientName={patientName}
                  today={today}
                  timeZone={timeZone}
                  colleagues={colleagues}
                  isMarked={marked ? alert.id === marked : alert.id === all[0]?.id}
                  isChosen={chosen.has(alert.id)}
                  onChoose={() => choose(alert.id)}
                  act={act}
                  ask={(ids, kind) => setAsking({ kind, ids })}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {picked.length > 0 && (
        <ChosenBar
          ids={picked}
          view={view}
          colleagues={colleagues}
          act={act}
          ask={(ids, kind) => setAsking({ kind, ids })}
          onClear={() => setChosen(new Set())}
        />
      )}
      {asking?.kind === "snooze" && (
        <SnoozeDialog count={asking.ids.length} today={today} onAct={answer} onClose={close} />
      )}
      {asking?.kind === "note" && (
        <NoteDialog
          count={asking.ids.length}
          resolves={view !== "resolved"}
          resolving={false}
          onAct={answer}
          onClose={close}
        />
      )}
      {showsKeys && <KeysDialog onClose={() => setShowsKeys(false)} />}
    </div>
  );
}

/** The alert after `from` that stays on the page, else the one before. */
function neighbour(
  all: readonly { id: string }[],
  from: string,
  leaving: readonly string[],
): string | undefined {
  const at = all.findIndex(({ id }) => id === from);
  const stays = ({ id }: { id: string }) => !leaving.includes(id);
  return (all.slice(at + 1).find(stays) ?? all.slice(0, at).findLast(stays))?.id;
}
