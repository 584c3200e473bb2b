"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { FigureData } from "@/lib/figure/schema";
import { accept } from "./accept";
import { begin, edit, redo, undo, type History } from "./history";

/** The figure in hand with its past; every change that is kept is told to the form. */
export function useFigure(value: FigureData | null, onChange: (figure: FigureData) => void) {
  const [history, setHistory] = useState<History<FigureData> | null>(value && begin(value));
  const [refusal, setRefusal] = useState<string>();
  const present = history?.present ?? null;
  const told = useRef(value);
  const tell = useRef(onChange);

  useEffect(() => {
    tell.current = onChange;
  });
  useEffect(() => {
    if (!present || present === told.current) return;
    told.current = present;
    tell.current(present);
  }, [present]);

  /** Changes the figure; edits of one burst are one step to undo. Refuses with a sentence. */
  const change = useCallback((next: FigureData, burst?: string) => {
    const accepted = accept(next);
    if ("refused" in accepted) return setRefusal(accepted.refused);
    setRefusal(undefined);
    const { figure } = accepted;
    setHistory((now) => (now ? edit(now, figure, burst) : begin(figure)));
  }, []);

  return {
    figure: present,
    change,
    refusal,
    canUndo: (history?.past.length ?? 0) > 0,
    canRedo: (history?.future.length ?? 0) > 0,
    undo: () => setHistory((now) => now && undo(now)),
    redo: () => setHistory((now) => now && redo(now)),
  };
}
