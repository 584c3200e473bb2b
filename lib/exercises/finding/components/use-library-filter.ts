"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useOptimistic, useRef, useTransition } from "react";
import { libraryHref } from "../facets";
import { type ExerciseFilter, exerciseFilterSchema, filterAddress } from "../filter";

const PAUSE_MS = 250;

/**
 * The library's filter, kept in the page's address. What is chosen shows at once, while the server
 * looks. Each choice is a step that the browser's Back takes back; so is what was typed, as a whole.
 */
export function useLibraryFilter(filter: ExerciseFilter) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [shown, show] = useOptimistic(filter);
  const form = useRef<HTMLFormElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function go(next: ExerciseFilter, step: "push" | "replace" = "push") {
    clearTimeout(timer.current);
    timer.current = undefined;
    start(() => {
      show(next);
      router[step](libraryHref(next), { scroll: false });
    });
  }

  const typed = () => search.current?.value.trim() ?? shown.q;

  /** Changes what is shown; the words are those that are typed by now. */
  const change = (next: ExerciseFilter) => go({ ...next, q: typed() });

  function searchNow() {
    const q = typed();
    // One step of history for the whole of what is typed, not one for each pause.
    if (q !== shown.q) go({ ...shown, q }, shown.q ? "replace" : "push");
  }

  function searchSoon() {
    clearTimeout(timer.current);
    timer.current = setTimeout(searchNow, PAUSE_MS);
  }

  // What somebody chose before this script ran counts.
  const followForm = useEffectEvent(() => {
    if (!form.current) return;
    const data = new FormData(form.current);
    const chosen = [...new Set(data.keys())].map((name) => [name, data.getAll(name).join(",")]);
    const next = exerciseFilterSchema.parse(Object.fromEntries(chosen));
    if (`${filterAddress(next)}` !== `${filterAddress(filter)}`) go(next, "replace");
  });
  useEffect(() => followForm(), []);

  // The address may change from outside, by Back or by a link.
  useEffect(() => {
    if (pending || timer.current || !search.current) return;
    if (search.current.value.trim() !== filter.q) search.current.value = filter.q;
  }, [filter.q, pending]);

  return { shown, pending, form, search, change, searchNow, searchSoon };
}
