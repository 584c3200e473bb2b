"use client";

import {
  Bell,
  BellOff,
  Check,
  CircleCheck,
  MessageSquarePlus,
  RotateCcw,
  UserRound,
} from "lucide-react";
import Link from "next/link";
import { FLAG_WORDS } from "@/lib/adherence/flag-words";
import type { AlertAct } from "@/lib/alerts/acts/schema";
import { END_WORDS } from "@/lib/alerts/words";
import type { IsoDate } from "@/lib/dates";
import { Badge, BandShape } from "@/lib/ui/badge";
import { Button } from "@/lib/ui/button";
import { cn } from "@/lib/ui/cn";
import { Menu } from "@/lib/ui/menu";
import { DateText, InstantText } from "@/lib/ui/time";
import type { Colleague, InboxAlert } from "../schema";
import { snoozeChoices } from "./act-dialogs";

export type RowActs = {
  act: (ids: readonly string[], act: AlertAct) => void;
  ask: (ids: readonly string[], dialog: "snooze" | "note") => void;
};

type AlertRowProps = RowActs & {
  alert: InboxAlert;
  patientName: string;
  today: IsoDate;
  timeZone: string;
  colleagues: Colleague[];
  isMarked: boolean;
  isChosen: boolean;
  onChoose: () => void;
};

export function AlertRow(props: AlertRowProps) {
  const { alert, patientName, timeZone, isMarked, isChosen, onChoose } = props;
  const { name, tone } = FLAG_WORDS[alert.rule];
  return (
    <li
      id={`alert-${alert.id}`}
      tabIndex={isMarked ? 0 : -1}
      aria-label={`${name}: ${patientName}`}
      data-alert={alert.id}
      className={cn(
        "relative flex flex-wrap gap-x-6 gap-y-3 p-4 -outline-offset-2 sm:px-5",
        isMarked && "before:absolute before:inset-y-0 before:start-0 before:w-0.5 before:bg-accent",
        isChosen && "bg-accent-soft",
      )}
    >
      <div className="flex min-w-0 flex-1 basis-80 gap-3">
        <label className="-m-1.5 grid size-8 shrink-0 place-items-center pointer-coarse:-m-2.5 pointer-coarse:size-11">
          <input
            type="checkbox"
            checked={isChosen}
            onChange={onChoose}
            className="size-4 accent-accent pointer-coarse:size-5"
          />
          <span className="sr-only">
            Choose {name} of {patientName}
          </span>
        </label>
        <div className="min-w-0 flex-1">
          <p>
            <span
              className={cn(
                "me-1.5 inline-flex items-center gap-1.5 font-semibold",
                tone === "stop" ? "text-stop" : "text-caution",
              )}
            >
              <BandShape tone={tone} />
              {name},
            </span>
            <DateText date={alert.happenedOn} short />: {alert.sentence}
          </p>
          <p className="mt-1 text-xs text-muted">
            Raised <InstantText instant={alert.raisedAt} timeZone={timeZone} /> ·{" "}
            <Link
              href={`/adherence/${alert.planId}`}
              className="text-accent underline underline-offset-2"
            >
              {alert.planTitle}
              <span className="sr-only">: practice history of {patientName}</span>
            </Link>
          </p>
          <Marks alert={alert} timeZone={timeZone} />
          <Notes alert={alert} timeZone={timeZone} />
        </div>
      </div>
      <RowButtons {...props} label={`${name} of ${patientName}`} />
    </li>
  );
}

function Marks({ alert, timeZone }: { alert: InboxAlert; timeZone: string }) {
  const { state, acted, assignedTo, snoozedUntil, takenBack, endReason } = alert;
  const by = acted?.name ? ` by ${acted.name}` : "";
  if (state === "open" && !assignedTo && !takenBack) return null;
  return (
    <ul className="mt-1.5 flex flex-wrap items-center gap-1.5 text-xs">
      {takenBack && (
        <li>
          <Badge tone="caution">Taken back since</Badge>
        </li>
      )}
      {assignedTo && (
        <li>
          <Badge tone="accent">Assigned to {assignedTo.name}</Badge>
        </li>
      )}
      {state === "acknowledged" && (
        <li>
          <Badge>Acknowledged{by}</Badge>
        </li>
      )}
      {snoozedUntil && (
        <li>
          <Badge>
            Snoozed{by} until <DateText date={snoozedUntil} short />
          </Badge>
        </li>
      )}
      {state === "resolved" && (
        <li className="text-muted">
          {endReason ? END_WORDS[endReason] : `Resolved${by}.`}{" "}
          {acted && <InstantText instant={acted.at} timeZone={timeZone} />}
        </li>
      )}
    </ul>
  );
}

function Notes({ alert: { notes }, timeZone }: { alert: InboxAlert; timeZone: string }) {
  if (notes.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-col gap-1.5 border-s-2 ps-3" aria-label="Notes">
      {notes.map(({ id, by, at, text }) => (
        <li key={id}>
          <p dir="auto" className="break-words whitespace-pre-line">
            {text}
          </p>
          <p className="text-xs text-muted">
            {by}, <InstantText instant={at} timeZone={timeZone} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function RowButtons(props: AlertRowProps & { label: string }) {
  const { alert, today, colleagues, act, ask, label } = props;
  const ids = [alert.id];
  const of = <span className="sr-only"> {label}</span>;
  const waits = alert.state !== "resolved";
  return (
    <div className="flex flex-wrap items-start gap-2 ps-9 sm:ps-0">
      {waits && alert.state !== "acknowledged" && (
        <Button size="sm" icon={Check} onClick={() => act(ids, { kind: "acknowledge" })}>
          Acknowledge{of}
        </Button>
      )}
      {waits && alert.resolvable && (
        <Button size="sm" icon={CircleCheck} onClick={() => act(ids, { kind: "resolve" })}>
          Resolve{of}
        </Button>
      )}
      {!waits && (
        <Button size="sm" icon={RotateCcw} onClick={() => act(ids, { kind: "reopen" })}>
          Open again{of}
        </Button>
      )}
      {waits && (
        <Menu
          trigger={
            <Button size="sm" variant="ghost" icon={BellOff}>
              Snooze{of}
            </Button>
          }
          items={[
            ...snoozeChoices(today).map(({ label: words, until }) => ({
              label: words,
              onSelect: () => act(ids, { kind: "snooze", until }),
            })),
            { label: "Until a day…", onSelect: () => ask(ids, "snooze") },
            ...(alert.state === "snoozed"
              ? [
                  {
                    label: "Not any more",
                    icon: Bell,
                    onSelect: () => act(ids, { kind: "reopen" }),
                  },
                ]
              : []),
          ]}
        />
      )}
      {waits && (
        <Menu
          trigger={
            <Button size="sm" variant="ghost" icon={UserRound}>
              Assign{of}
            </Button>
          }
          items={assignChoices(colleagues, (to) => act(ids, { kind: "assign", to }), alert)}
        />
      )}
      <Button size="sm" variant="ghost" icon={MessageSquarePlus} onClick={() => ask(ids, "note")}>
        Note{of}
      </Button>
    </div>
  );
}

/** Everybody of the clinic, and nobody where somebody has it. */
export function assignChoices(
  colleagues: Colleague[],
  assign: (to: string | null) => void,
  { assignedTo }: Pick<InboxAlert, "assignedTo">,
) {
  return [
    ...colleagues
      .filter(({ userId }) => userId !== assignedTo?.userId)
      .map(({ userId, name }) => ({ label: name, onSelect: () => assign(userId) })),
    ...(assignedTo ? [{ label: "Nobody", onSelect: () => assign(null) }] : []),
  ];
}
