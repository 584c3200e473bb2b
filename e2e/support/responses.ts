import type { CDPSession, Page } from "@playwright/test";

/** How long the page took from one action to the next paint, in milliseconds. */
export type Response = {
  /** What was pressed, and on what. */
  action: string;
  ms: number;
  /** Of which until its first handler ran, and in handlers. */
  waited: number;
  handled: number;
};

type Seen = { interactionId: number; type: string; at: number } & Omit<Response, "action">;
type Press = { at: number; type: string; what: string };
type Watched = Window & { watched?: { seen: Seen[]; presses: Press[] } };

/** Slows the processor down so many times; 1 is as it is. */
export async function slowDown(page: Page, rate: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  return session;
}

/**
 * Notes from now on what the browser itself says of each key press and click (Event Timing): it
 * leaves out those that were answered within 16 ms. Holds for one document, so also for pages that
 * are gone to without loading a new one.
 */
export function watchResponses(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen: Seen[] = [];
    const presses: Press[] = [];
    (window as Watched).watched = { seen, presses };
    const note = (event: Event) => {
      const target = event.target instanceof Element ? event.target : null;
      const part = target?.closest("button, a, input, textarea, [role=option], label") ?? target;
      const name =
        part?.getAttribute("aria-label") ??
        (part instanceof HTMLInputElement ? part.labels?.[0]?.textContent : part?.textContent);
      const key = event instanceof KeyboardEvent ? ` ${event.key}` : "";
      presses.push({
        at: event.timeStamp,
        type: event.type,
        what: `${event.type}${key} on ${part === document.body ? "the page" : name?.trim().slice(0, 40) || part?.tagName}`,
      });
    };
    for (const type of ["keydown", "keyup", "pointerdown", "pointerup", "click"])
      window.addEventListener(type, note, { capture: true, passive: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (entry.interactionId)
          seen.push({
            interactionId: entry.interactionId,
            type: entry.name,
            at: entry.startTime,
            ms: entry.duration,
            waited: entry.processingStart - entry.startTime,
            handled: entry.processingEnd - entry.processingStart,
          });
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** The slowest event of each action since `watchResponses`, the slowest action first. */
export async function responsesOf(page: Page): Promise<Response[]> {
  const watched = await page.evaluate(() => (window as Watched).watched);
  if (!watched) throw new Error("Another document was loaded: its responses were not watched.");
  const { seen, presses } = watched;
  const slowest = new Map<number, Seen>();
  for (const one of seen)
    if (one.ms > (slowest.get(one.interactionId)?.ms ?? -1)) slowest.set(one.interactionId, one);
  return [...slowest.values()]
    .sort((one, other) => other.ms - one.ms)
    .map(({ type, at, ms, waited, handled }) => ({
      action: presses.find((press) => press.at === at && press.type === type)?.what ?? type,
      ms,
      waited: Math.round(waited),
      handled: Math.round(handled),
    }));
}
