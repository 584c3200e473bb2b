"use client";

import { useMemo, useRef, useState } from "react";

export type ChosenRows = {
  /** Those of this page that are chosen, in its order. */
  ids: readonly string[];
  has: (id: string) => boolean;
  /** Turns one round; with `range`, all from the last one turned up to it become as it does. */
  toggle: (id: string, options?: { range?: boolean }) => void;
  /** All of the page, or none where all are. */
  toggleAll: () => void;
  clear: () => void;
};

/** Which rows of a page are chosen. A row that leaves the page is chosen no more. */
export function useChosenRows(pageIds: readonly string[]): ChosenRows {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string>(undefined);
  const ids = useMemo(() => pageIds.filter((id) => chosen.has(id)), [pageIds, chosen]);
  return useMemo(() => {
    const here = new Set(ids);
    return {
      ids,
      has: (id) => here.has(id),
      toggle(id, { range = false } = {}) {
        const from = range && last.current ? pageIds.indexOf(last.current) : -1;
        const to = pageIds.indexOf(id);
        const next = new Set(here);
        const among = from < 0 ? [id] : pageIds.slice(Math.min(from, to), Math.max(from, to) + 1);
        for (const each of among)
          if (here.has(id)) next.delete(each);
          else next.add(each);
        last.current = id;
        setChosen(next);
      },
      toggleAll: () => setChosen(new Set(ids.length === pageIds.length ? [] : pageIds)),
      clear: () => setChosen(new Set()),
    };
  }, [ids, pageIds]);
}
