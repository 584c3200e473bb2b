"use client";

import { Command } from "cmdk";
import type { LucideIcon } from "lucide-react";
import { useRef } from "react";
import { Dialog } from "@/lib/ui/dialog";

export type PaletteAction = {
  name: string;
  icon: LucideIcon;
  /** Other words by which somebody may look for it. */
  words?: string;
  keys?: string;
  disabled?: boolean;
  run: () => void;
};

type CommandPaletteProps = { actions: readonly PaletteAction[]; onClose: () => void };

/** Every act of the composer by its name. */
export function CommandPalette({ actions, onClose }: CommandPaletteProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="What do you want to do?"
      initialFocus={field}
    >
      <Command label="Actions" loop className="flex flex-col gap-3">
        <Command.Input
          ref={field}
          placeholder="Type an action"
          className="h-9 w-full rounded-md border border-control bg-raised px-3 placeholder:text-muted pointer-coarse:h-11"
        />
        <Command.List className="min-h-60">
          <Command.Empty className="py-6 text-center text-muted">
            Nothing of that name.
          </Command.Empty>
          {actions.map(({ name, icon: Icon, words, keys, disabled, run }) => (
            <Command.Item
              key={name}
              value={name}
              keywords={words ? [words] : undefined}
              disabled={disabled}
              onSelect={() => {
                onClose();
                run();
              }}
              className="flex min-h-9 cursor-default items-center gap-2.5 rounded-md px-2.5 py-1.5 data-[disabled=true]:opacity-50 data-[selected=true]:bg-accent-soft pointer-coarse:min-h-11"
            >
              <Icon aria-hidden size={16} className="shrink-0 text-muted" />
              <span className="min-w-0 flex-1">{name}</span>
              {keys && <span className="text-xs text-muted">{keys}</span>}
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}
