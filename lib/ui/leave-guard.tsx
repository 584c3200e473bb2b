"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import { ConfirmDialog } from "./dialog";

type LeaveGuardProps = {
  /** Whether something would be lost. */
  isDirty: boolean;
  /** What would be lost, in a sentence. */
  description: string;
  /** Before the page is left in spite of it. */
  onLeave: () => void;
};

/** Asks before a link or the closing of the tab takes unsaved work away. */
export function LeaveGuard({ isDirty, description, onLeave }: LeaveGuardProps) {
  const router = useRouter();
  const [target, setTarget] = useState<string>();

  const ask = useEffectEvent((event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || link.target === "_blank") return;
    const there = new URL(link.href);
    const here = window.location;
    if (there.origin !== here.origin) return;
    if (there.pathname === here.pathname && there.search === here.search) return;
    event.preventDefault();
    event.stopPropagation();
    setTarget(there.pathname + there.search + there.hash);
  });

  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    const click = (event: MouseEvent) => ask(event);
    window.addEventListener("beforeunload", warn);
    // Before the link itself hears of it.
    document.addEventListener("click", click, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", warn);
      document.removeEventListener("click", click, { capture: true });
    };
  }, [isDirty]);

  return (
    <ConfirmDialog
      open={target !== undefined}
      onOpenChange={(open) => !open && setTarget(undefined)}
      title="Leave without saving?"
      description={description}
      confirm="Leave without saving"
      cancel="Stay"
      danger
      onConfirm={() => {
        onLeave();
        if (target !== undefined) router.push(target);
      }}
    />
  );
}
