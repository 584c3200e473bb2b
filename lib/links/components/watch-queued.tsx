"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

// A mail is on its way within a second or two; after a minute the reader loads the page at will.
const LOOKS_MS = [1_500, 4_000, 10_000, 25_000, 60_000];

/** Looks again for a while, so that "Queued" turns into what came of it. */
export function WatchQueued({ queued }: { queued: boolean }) {
  const router = useRouter();
  useEffect(() => {
    if (!queued) return;
    const timers = LOOKS_MS.map((ms) => setTimeout(() => router.refresh(), ms));
    return () => timers.forEach(clearTimeout);
  }, [queued, router]);
  return null;
}
