import { useEffect, useEffectEvent } from "react";
import { isTyping } from "@/lib/ui/is-typing";

export type ComposerCommands = {
  send: () => void;
  undo: () => void;
  redo: () => void;
  openPalette: () => void;
  openKeys: () => void;
  /** Puts the focus into the library's search. */
  find: () => void;
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
    if (inDialog) return;
    // The letter itself is then typed in the search, which has the focus by now.
    if (beginsSearch(event)) return commands.find();
    const command = commandOf(event, commands);
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
  if (target === document.body && key === "ArrowDown") return commands.toPlan;
  return undefined;
}

/** A letter that no button has a use for. */
function beginsSearch({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && target === document.body && /^\p{L}$/u.test(key);
}
