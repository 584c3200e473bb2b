"use client";

import { useSyncExternalStore } from "react";

// The rows' own limit between table and cards, "sm".
const query = "(min-width: 40rem)";

function subscribe(changed: () => void) {
  const media = window.matchMedia(query);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}

/** Whether a table shows as one, and no longer as cards; false until the script is in charge. */
export function useWideScreen(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
