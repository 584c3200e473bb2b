"use client";

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { toast } from "sonner";
import { keepLayoutAction } from "@/lib/adherence/views/actions";
import { askServer } from "@/lib/ui/ask-server";
import type { GridLayout } from "@/lib/ui/data-grid/features";

type TableLayout = { layout: GridLayout; setLayout: (layout: GridLayout) => void };

const LayoutContext = createContext<TableLayout | null>(null);

const SOON_MS = 600;

type TableLayoutProviderProps = {
  /** Whose look it is; null for the table as it is. */
  viewId: string | null;
  /** As the server keeps it, and has drawn the page with. */
  initial: GridLayout;
  children: ReactNode;
};

/** How the columns look to this person; kept on the server a moment after the last change. */
export function TableLayoutProvider({ viewId, initial, children }: TableLayoutProviderProps) {
  const [layout, setShown] = useState(initial);
  const waiting = useRef<{ layout: GridLayout; timer: ReturnType<typeof setTimeout> }>(undefined);

  const keep = useCallback(() => {
    const last = waiting.current;
    if (!last) return;
    clearTimeout(last.timer);
    waiting.current = undefined;
    const kept = { ...last.layout, pinned: [...last.layout.pinned] };
    void askServer(keepLayoutAction({ viewId, layout: kept })).then((result) => {
      if (!result.ok) toast.error(`How the columns look was not kept. ${result.message}`);
    });
  }, [viewId]);
  // Whoever leaves at once has it kept, too.
  useEffect(() => keep, [keep]);

  const setLayout = useCallback(
    (next: GridLayout) => {
      setShown(next);
      clearTimeout(waiting.current?.timer);
      waiting.current = { layout: next, timer: setTimeout(keep, SOON_MS) };
    },
    [keep],
  );
  const value = useMemo(() => ({ layout, setLayout }), [layout, setLayout]);
  return <LayoutContext value={value}>{children}</LayoutContext>;
}

export function useTableLayout(): TableLayout {
  const value = useContext(LayoutContext);
  if (!value) throw new Error("There is no TableLayoutProvider around this.");
  return value;
}
