"use client";

import { useEffect, useState } from "react";

/** The value once it has stayed for so many milliseconds; for what is too slow to follow a drag. */
export function useSettled<T>(value: T, wait: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}
