"use client";

import { useEffect, useRef } from "react";

/** The draft as the patient will see it, loaded again whenever a newer version was saved. */
export function PreviewPane({ planId, version }: { planId: string; version: number }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = useRef(version);
  useEffect(() => {
    if (shown.current === version) return;
    shown.current = version;
    // A reload keeps the place to which the page was scrolled.
    frame.current?.contentWindow?.location.reload();
  }, [version]);

  return (
    // The document's own policy lets no script run in it.
    // oxlint-disable-next-line react/iframe-missing-sandbox
    <iframe
      ref={frame}
      src={`/plans/${planId}/preview`}
      title="The plan as the patient will see it"
      className="block size-full min-h-[70dvh] rounded-lg border bg-raised xl:min-h-0"
    />
  );
}
