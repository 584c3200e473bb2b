"use client";

import { useCallback, useRef, useState } from "react";
import { toast } from "sonner";
import { askServer } from "@/lib/ui/ask-server";
import type { Refused, Settled } from "../schema";
import { type ActName, doneInWords } from "../words";

export type Summary = { act: ActName; done: number; refused: readonly Refused[] };

/**
 * Says what became of an act, and keeps the way back from the last one: a few words where all was
 * done, and a list of what was not and why where something was refused.
 */
export function useSettle() {
  const [summary, setSummary] = useState<Summary | null>(null);
  const last = useRef<Settled["undo"]>(null);

  const undo = useCallback(async () => {
    const back = last.current;
    last.current = null;
    setSummary(null);
    if (!back) return void toast("Nothing to undo.");
    const result = await askServer(back());
    if (!result.ok) toast.error(result.message);
    else if (result.value) toast.error(result.value);
    else toast.success("Undone.");
  }, []);

  const settle = useCallback(
    (act: ActName, { done, refused, undo: back }: Settled) => {
      last.current = back;
      const [only] = refused;
      if (only && refused.length + done.length === 1) return void toast.error(only.sentence);
      if (only) return setSummary({ act, done: done.length, refused });
      toast.success(doneInWords(act, done.length), {
        // A nudge can be taken back for as long as it waits.
        duration: act === "nudged" ? 25_000 : 8_000,
        action: back ? { label: "Undo", onClick: undo } : undefined,
      });
    },
    [undo],
  );

  return {
    summary,
    settle,
    undo,
    closeSummary: () => setSummary(null),
    canUndo: () => last.current !== null,
  };
}
