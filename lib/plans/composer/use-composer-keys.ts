import { useEffect, useEffectEvent } from "react";
import { isTyping } from "@/lib/ui/is-typing";

export type ComposerCommands = {
  send: () => void;
  undo: () => void;
  redo: () => void;
  openPalette: () => void;
  openKeys: () => void;
  /** Puts the focus into the library's search; a letter that was typed outside goes there too. */
  find: (letter?: string) => void;
  /** Puts the focus on the first exercise of the plan. */
  toPlan: () => void;
};

/**
 * The composer's keys. With Ctrl or ⌘ they work everywhere; single ones only where nothing is being
 * typed, and never while a dialog is open.
 */
export function useComposerKeys(commands: ComposerCommands): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const inDialog =
      event.target instanceof HTMLElement &&
      event.target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
    const command = inDialog ? undefined : commandOf(event, commands);
    if (!command) return;
    event.preventDefault();
    command();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function commandOf(event: KeyboardEvent, commands: ComposerCommands): (() => void) | undefined {
  const { key, shiftKey, altKey, target } = event;
  const typing = isTyping(target);
  if (event.ctrlKey || event.metaKey) {
    if (altKey) return undefined;
    if (key === "Enter") return commands.send;
    if (key.toLowerCase() === "k") return commands.openPalette;
    // In a field the browser takes back what was typed there.
    if (key.toLowerCase() === "z" && !typing) return shiftKey ? commands.redo : commands.undo;
    if (key.toLowerCase() === "y" && !typing) return commands.redo;
    return undefined;
  }
  if (typing || altKey) return undefined;
  if (key === "?") return commands.openKeys;
  // A letter that no button has a use for begins a search.
  const isFree = target === document.body || target instanceof HTMLBodyElement;
  if (isFree && key === "ArrowDown") return commands.toPlan;
  if (isFree && /^\p{L}$/u.test(key)) return () => commands.find(key);
  return undefined;
}
