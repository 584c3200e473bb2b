import { type ChildProcess } from "node:child_process";
import { killGroup } from "./tied-process.mjs";

// A terminal's Ctrl-C reaches this process twice when npm stands above it and passes it on too.
const SAME_KEYSTROKE_MS = 500;

/** What runs, in the order of starting: stopped the other way round, each after the one before. */
export class Shutdown {
  private readonly stops: (() => Promise<void> | void)[] = [];
  private readonly children = new Set<ChildProcess>();
  private readonly abort = new AbortController();
  private running: Promise<void> | undefined;
  private askedAt = 0;

  /** Aborts as soon as stopping begins, whoever asked for it. */
  get signal(): AbortSignal {
    return this.abort.signal;
  }

  /** Adds what is to be stopped before everything that was added earlier. */
  add(stop: () => Promise<void> | void) {
    this.stops.push(stop);
  }

  /** Adds a child that a forced stop ends at once. */
  watch(child: ChildProcess) {
    this.children.add(child);
    child.once("exit", () => this.children.delete(child));
  }

  stop(): Promise<void> {
    this.abort.abort();
    return (this.running ??= this.stopAll());
  }

  private async stopAll() {
    for (let stop = this.stops.pop(); stop; stop = this.stops.pop()) {
      try {
        await stop();
      } catch (error) {
        // One that cannot stop must not keep the others running.
        console.error("Stopping:", error);
      }
    }
  }

  /** Stops everything and ends this process when somebody asks; at once when they ask again. */
  onSignals() {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => this.asked());
  }

  /** Begins an orderly stop, or a forced one when that was asked for before. */
  asked() {
    const now = Date.now();
    if (this.askedAt === 0) {
      this.askedAt = now;
      console.log("Stopping…");
      void this.stop().then(() => process.exit(0));
    } else if (now - this.askedAt > SAME_KEYSTROKE_MS) {
      for (const child of this.children) killGroup(child);
      process.exit(1);
    }
  }
}
