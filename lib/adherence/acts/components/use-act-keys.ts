"use client";

import { useEffect, useEffectEvent } from "react";
import { isTyping } from "@/lib/ui/is-typing";

export type ActKeys = {
  nudge: () => void;
  log: () => void;
  write: () => void;
  acknowledge: () => void;
  give: () => void;
  undo: () => void;
  showKeys: () => void;
  leave: () => void;
};

const acts: Record<string, keyof ActKeys> = {
  n: "nudge",
  l: "log",
  m: "write",
  a: "acknowledge",
  g: "give",
  z: "undo",
  "?": "showKeys",
  Escape: "leave",
};

/** The keys of the table's acts, wherever the focus is but in a field, a menu or a dialog. */
export function useActKeys(keys: ActKeys, off: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (off || event.defaultPrevented || isTyping(event.target)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('[role="menu"], [role="dialog"]'))
      return;
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    keys[act]();
  });
  useEffect(() => {
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
