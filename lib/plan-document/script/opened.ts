/**
 * Tells the server once that a person has the page open: at the first key or touch, which a mail
 * scanner does not make. Where it fails nothing is lost: the next visit, or a sent form, tells it too.
 */
export function noteOpened(): void {
  const address = document.querySelector<HTMLElement>("[data-opened]")?.dataset.opened;
  if (!address) return;
  const events = ["pointerdown", "keydown"] as const;
  const note = (event: Event) => {
    if (!event.isTrusted) return;
    for (const name of events) removeEventListener(name, note, true);
    fetch(address, { method: "POST", keepalive: true }).catch(() => {});
  };
  for (const name of events) addEventListener(name, note, { capture: true, passive: true });
}
