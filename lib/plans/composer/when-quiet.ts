/** Nobody begins the next thing within this time after a key or a click, unless they paused. */
const QUIET_MS = 900;

/**
 * Runs `work` once nothing was pressed for `quietMs` milliseconds and the browser is idle. For what is shown
 * beside the work in hand and would hold up its next key.
 * @returns what calls it off.
 */
export function whenQuiet(work: () => void, quietMs = QUIET_MS): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let idle: number | undefined;
  const wait = () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
    timer = setTimeout(() => {
      // Safari has no such call.
      if (typeof requestIdleCallback === "undefined") run();
      else idle = requestIdleCallback(run, { timeout: 2000 });
    }, quietMs);
  };
  const events = ["keydown", "pointerdown"] as const;
  function stop() {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
    for (const event of events) window.removeEventListener(event, wait, true);
  }
  function run() {
    stop();
    work();
  }
  for (const event of events) window.addEventListener(event, wait, true);
  wait();
  return stop;
}
