"use client";

import { type RefObject, useEffect } from "react";
import { isTyping } from "./is-typing";

/** Pressed anywhere but in a field or a dialog, `/` puts the focus into the page's search. */
export function useSlash(search: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    function focusSearch(event: KeyboardEvent) {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      search.current?.focus();
      search.current?.select();
    }
    window.addEventListener("keydown", focusSearch);
    return () => window.removeEventListener("keydown", focusSearch);
  }, [search]);
}
