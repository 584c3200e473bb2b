"use client";

import { memo, useState } from "react";
import { BandShape } from "@/lib/ui/badge";
import { MANY_EXERCISES, MANY_MINUTES } from "../rules";
import { draftItemSchema } from "../schema";
import { busiestDay, loadByPhase, type TimedItem } from "../timing/minutes";
import { loadInWords } from "../timing/words";
import type { ItemForm } from "./form";
import { useDraftInHand } from "./looked-over";

/** What the plan asks of a day, by phase, and a soft word when that is a lot. */
export const LoadNotice = memo(function LoadNotice() {
  const { items: typed, schedule } = useDraftInHand();
  const items = useLastValid(typed);
  const days = {
    weeks: wholeFrom(schedule.weeks, 52) ?? null,
    sessionsPerDay: wholeFrom(schedule.sessionsPerDay, 6) ?? 1,
  };
  const phases = loadByPhase(items, days);
  const { minutes, exercises } = busiestDay(items, days);
  const words = [
    exercises > MANY_EXERCISES && `More than ${MANY_EXERCISES} exercises`,
    minutes > MANY_MINUTES && `more than ${MANY_MINUTES} minutes a day`,
  ].filter(Boolean);
  const sentence = words.join(" and ").replace(/^m/, "M");
  const count = `${items.length} ${items.length === 1 ? "exercise" : "exercises"}`;
  return (
    <p className="min-w-0 flex-[1_1_12rem] tabular-nums">
      <span className="font-medium">
        {items.length === 0 ? "The plan is empty" : `${count} · ${loadInWords(phases)}`}
      </span>
      {words.length > 0 && (
        <span className="flex items-center gap-1.5 text-xs text-caution">
          <BandShape tone="caution" />
          {`${sentence}: shorter plans are kept up better`}
        </span>
      )}
    </p>
  );
});

/** The items as they count: one that is half typed as it was when it last read. */
function useLastValid(items: readonly ItemForm[]): TimedItem[] {
  const [last] = useState(() => new Map<string, TimedItem>());
  const turns = new Map<string, number>();
  return items.flatMap((item) => {
    const turn = (turns.get(item.exerciseSlug) ?? 0) + 1;
    turns.set(item.exerciseSlug, turn);
    const key = `${item.exerciseSlug} ${turn}`;
    const read = draftItemSchema.safeParse(item);
    if (read.success) last.set(key, read.data);
    return last.get(key) ?? [];
  });
}

const wholeFrom = (value: unknown, most: number) =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most
    ? value
    : undefined;
