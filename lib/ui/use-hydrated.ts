"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False until the browser's script is in charge: a form sent before would lose what was typed. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
