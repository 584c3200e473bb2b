"use client";

import { useEffect, useRef, useState } from "react";
import { type Keeper, useSaveStatus } from "./use-autosave";
import { whenQuiet } from "./when-quiet";

type PreviewPaneProps = { planId: string; keeper: Keeper };

/** The draft as the patient will see it, loaded again when a newer version was saved. */
export function PreviewPane({ planId, keeper }: PreviewPaneProps) {
  const { version } = useSaveStatus(keeper);
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = useRef<number>(undefined);
  const [isBegun, setBegun] = useState(false);
  useEffect(() => {
    if (shown.current === version) return;
    // It is drawn by the same thread that answers the keys: never while a hand is at work.
    return whenQuiet(() => {
      if (shown.current !== undefined && frame.current) loadAgain(frame.current);
      shown.current = version;
      setBegun(true);
    });
  }, [version]);

  return (
    // The document's own policy lets no script run in it.
    // oxlint-disable-next-line react/iframe-missing-sandbox
    <iframe
      ref={frame}
      src={isBegun ? `/plans/${planId}/preview` : undefined}
      loading="lazy"
      title="The plan as the patient will see it"
      className="block size-full min-h-[70dvh] rounded-lg border bg-raised xl:min-h-0"
    />
  );
}

function loadAgain(frame: HTMLIFrameElement) {
  try {
    // Keeps the place to which the page was scrolled.
    frame.contentWindow?.location.reload();
  } catch {
    // It holds the browser's own page of a lost connection, which belongs to nobody.
    frame.src = frame.getAttribute("src") ?? "";
  }
}
