"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { dosageSchema } from "@/lib/exercises/schema";
import { BandShape } from "@/lib/ui/badge";
import { MANY_EXERCISES, MANY_MINUTES, minutesADay } from "../rules";
import type { DraftForm } from "./form";

/** What the plan asks of a day, and a soft word when that is a lot. */
export function LoadNotice() {
  const { control } = useFormContext<DraftForm>();
  const items = useWatch({ control, name: "items" });
  const perDay = useWatch({ control, name: "schedule.sessionsPerDay" });
  const dosages = items.flatMap(({ dosage }) => {
    const parsed = dosageSchema.safeParse(dosage);
    return parsed.success ? [parsed.data] : [];
  });
  const minutes = minutesADay(dosages, Number.isInteger(perDay) ? perDay : 1);
  const exercises = `${items.length} ${items.length === 1 ? "exercise" : "exercises"}`;
  const time = `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  const words = [
    items.length > MANY_EXERCISES && `More than ${MANY_EXERCISES} exercises`,
    minutes > MANY_MINUTES && `more than ${MANY_MINUTES} minutes a day`,
  ].filter(Boolean);
  const sentence = words.join(" and ").replace(/^m/, "M");
  return (
    <p className="min-w-0 flex-[1_1_12rem] tabular-nums">
      <span className="font-medium">
        {items.length === 0 ? "The plan is empty" : `${exercises} · about ${time} a day`}
      </span>
      {words.length > 0 && (
        <span className="flex items-center gap-1.5 text-xs text-caution">
          <BandShape tone="caution" />
          {`${sentence}: shorter plans are kept up better`}
        </span>
      )}
    </p>
  );
}
