"use client";

import { BellRing, Keyboard, Mail, MessagesSquare, UsersRound, X } from "lucide-react";
import { Button } from "@/lib/ui/button";
import type { Asking } from "../schema";

type ChosenBarProps = {
  ids: readonly string[];
  assigns: boolean;
  busy: boolean;
  ask: (what: Asking, planIds: readonly string[]) => void;
  acknowledge: (planIds: readonly string[]) => void;
  onClear: () => void;
};

/** What can be done with all that is chosen; stays in sight above the phone's bar. */
export function ChosenBar({ ids, assigns, busy, ask, acknowledge, onClear }: ChosenBarProps) {
  return (
    <section
      aria-label="Chosen plans"
      className="sticky bottom-18 z-20 flex flex-wrap items-center gap-2 rounded-lg border bg-raised p-3 shadow-float sm:bottom-4"
    >
      <p className="me-2 font-medium" role="status">
        {ids.length} chosen
      </p>
      <Button size="sm" icon={Mail} onClick={() => ask("nudge", ids)}>
        Nudge
      </Button>
      <Button size="sm" icon={BellRing} busy={busy} onClick={() => acknowledge(ids)}>
        <span>
          Acknowledge<span className="max-sm:sr-only"> alerts</span>
        </span>
      </Button>
      <Button size="sm" icon={MessagesSquare} onClick={() => ask("message", ids)}>
        <span>
          Write<span className="max-sm:sr-only"> to the therapist</span>
        </span>
      </Button>
      {assigns && (
        <Button size="sm" icon={UsersRound} onClick={() => ask("assign", ids)}>
          <span>
            Give<span className="max-sm:sr-only"> to a colleague</span>
          </span>
        </Button>
      )}
      <Button
        size="sm"
        variant="ghost"
        icon={Keyboard}
        onClick={() => ask("keys", ids)}
        className="max-sm:hidden pointer-coarse:hidden"
      >
        Keys
      </Button>
      <Button size="sm" variant="ghost" icon={X} onClick={onClear}>
        Choose none
      </Button>
    </section>
  );
}
