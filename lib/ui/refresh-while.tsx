"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Asks the page again every three seconds while something on it is under way, for at most two minutes. */
export function RefreshWhile({ active }: { active: boolean }) {
  const router = useRouter();
  useEffect(() => {
    if (!active) return;
    let left = 40;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
      if (--left === 0) clearInterval(timer);
    }, 3000);
    return () => clearInterval(timer);
  }, [active, router]);
  return null;
}
