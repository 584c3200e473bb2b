"use client";

import { useEffect, useState } from "react";
import type { Result } from "@/lib/result";
import { askServer } from "@/lib/ui/ask-server";
import { previewNudgeAction } from "../actions";
import type { NudgePreview } from "../schema";

/** After the last key, so that not every letter is asked about. */
const QUIET_MS = 350;

/** The mail as the patient of a plan would get it with these words; undefined until it is known. What
 * was shown stays until the next one is there. */
export function useNudgePreview(planId: string, words: string) {
  const [shown, setShown] = useState<{ planId: string; result: Result<NudgePreview> }>();
  const isFirst = shown?.planId !== planId;
  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      const result = await askServer(previewNudgeAction({ planId, words }));
      // Words that are too long are told at their field.
      if (!isOver && (result.ok || result.reason !== "INVALID")) setShown({ planId, result });
    };
    const timer = setTimeout(ask, isFirst ? 0 : QUIET_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
    // Whether it is the first is only about how long to wait.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [planId, words]);
  return isFirst ? undefined : shown?.result;
}
