"use client";

import { BellOff, Check, CircleCheck, RotateCcw, UserRound, X } from "lucide-react";
import { Button } from "@/lib/ui/button";
import { Menu } from "@/lib/ui/menu";
import type { Colleague, InboxView } from "../schema";
import { assignChoices, type RowActs } from "./alert-row";

type ChosenBarProps = RowActs & {
  ids: readonly string[];
  view: InboxView;
  colleagues: Colleague[];
  onClear: () => void;
};

/** What can be done with all that is chosen; stays in sight above the phone's bar. */
export function ChosenBar({ ids, view, colleagues, act, ask, onClear }: ChosenBarProps) {
  return (
    <section
      aria-label="Chosen alerts"
      className="sticky bottom-18 z-20 flex flex-wrap items-center gap-2 rounded-lg border bg-raised p-3 shadow-float sm:bottom-4"
    >
      <p className="me-2 font-medium">{ids.length} chosen</p>
      {view === "resolved" ? (
        <Button size="sm" icon={RotateCcw} onClick={() => act(ids, { kind: "reopen" })}>
          Open again
        </Button>
      ) : (
        <>
          <Button size="sm" icon={Check} onClick={() => act(ids, { kind: "acknowledge" })}>
            Acknowledge
          </Button>
          <Button size="sm" icon={CircleCheck} onClick={() => act(ids, { kind: "resolve" })}>
            Resolve
          </Button>
          <Button size="sm" icon={BellOff} onClick={() => ask(ids, "snooze")}>
            Snooze
          </Button>
          <Menu
            side="top"
            trigger={
              <Button size="sm" icon={UserRound}>
                Assign
              </Button>
            }
            items={[
              ...assignChoices(colleagues, (to) => act(ids, { kind: "assign", to }), {
                assignedTo: null,
              }),
              { label: "Nobody", onSelect: () => act(ids, { kind: "assign", to: null }) },
            ]}
          />
        </>
      )}
      <Button size="sm" variant="ghost" icon={X} onClick={onClear}>
        Choose none
      </Button>
    </section>
  );
}
