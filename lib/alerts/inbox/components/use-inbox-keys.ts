"use client";

import { useEffect, useEffectEvent } from "react";
import { isTyping } from "@/lib/ui/is-typing";

export type InboxKeys = {
  move: (steps: 1 | -1) => void;
  acknowledge: () => void;
  resolve: () => void;
  snooze: () => void;
  note: () => void;
  assignToMe: () => void;
  choose: () => void;
  undo: () => void;
  showKeys: () => void;
  leave: () => void;
};

const acts: Record<string, (keys: InboxKeys) => void> = {
  j: (keys) => keys.move(1),
  ArrowDown: (keys) => keys.move(1),
  k: (keys) => keys.move(-1),
  ArrowUp: (keys) => keys.move(-1),
  a: (keys) => keys.acknowledge(),
  e: (keys) => keys.resolve(),
  s: (keys) => keys.snooze(),
  n: (keys) => keys.note(),
  m: (keys) => keys.assignToMe(),
  x: (keys) => keys.choose(),
  z: (keys) => keys.undo(),
  "?": (keys) => keys.showKeys(),
  Escape: (keys) => keys.leave(),
};

/** The inbox's keys, wherever the focus is but in a field, a menu or a dialog. */
export function useInboxKeys(keys: InboxKeys, off: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (off || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.target instanceof Element && event.target.closest('[role="menu"]')) return;
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act(keys);
  });
  useEffect(() => {
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
