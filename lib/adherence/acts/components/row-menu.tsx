"use client";

import {
  BellRing,
  ClipboardPenLine,
  Ellipsis,
  Mail,
  MessagesSquare,
  UsersRound,
} from "lucide-react";
import { Menu } from "@/lib/ui/menu";
import type { ActRow, Asking } from "../schema";

type RowMenuProps = {
  row: ActRow;
  assigns: boolean;
  ask: (what: Asking, planIds: readonly string[]) => void;
  acknowledge: (planIds: readonly string[]) => void;
};

/** What can be done with one plan, at the end of its row. */
export function RowMenu({ row, assigns, ask, acknowledge }: RowMenuProps) {
  const ids = [row.planId];
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={`Acts for ${row.patientName}`}
          title="Acts"
          className="inline-grid size-8 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-11 max-sm:size-9"
        >
          <Ellipsis aria-hidden size={18} />
        </button>
      }
      items={[
        { label: "Nudge by mail…", icon: Mail, onSelect: () => ask("nudge", ids) },
        {
          label: "Log a session…",
          icon: ClipboardPenLine,
          onSelect: () => ask("session", ids),
        },
        {
          label: "Write to the therapist…",
          icon: MessagesSquare,
          onSelect: () => ask("message", ids),
        },
        { label: "Acknowledge alerts", icon: BellRing, onSelect: () => acknowledge(ids) },
        ...(assigns
          ? [
              {
                label: "Give to a colleague…",
                icon: UsersRound,
                onSelect: () => ask("assign", ids),
              },
            ]
          : []),
      ]}
    />
  );
}
