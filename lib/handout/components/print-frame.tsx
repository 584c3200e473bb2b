"use client";

import { type RefObject, useState } from "react";

type PrintFrameProps = { html: string; frame: RefObject<HTMLIFrameElement | null> };

/**
 * Prints a document that was never at any address, as soon as its pictures are there: in a frame in
 * which no script runs. Tablets that cannot print a frame get it in a tab.
 */
export function PrintFrame({ html, frame }: PrintFrameProps) {
  const [loaded, setLoaded] = useState(false);

  function openInTab() {
    // It stays as long as this page, so that the tab can be loaded again.
    window.open(URL.createObjectURL(new Blob([html], { type: "text/html" })), "_blank", "noopener");
  }

  return (
    <>
      <p role="status" className="text-muted">
        {loaded ? "The pages are in your browser’s print window. " : "Preparing the pages…"}
        {loaded && (
          <button
            type="button"
            className="rounded-sm text-accent underline underline-offset-2"
            onClick={openInTab}
          >
            No print window? Open the handout in a tab
          </button>
        )}
      </p>
      <iframe
        ref={frame}
        title="The handout as it is printed"
        aria-hidden="true"
        tabIndex={-1}
        srcDoc={html}
        // Our own origin, for the clinic's pictures; scripts stay out.
        sandbox="allow-same-origin allow-modals"
        onLoad={({ currentTarget }) => {
          setLoaded(true);
          currentTarget.contentWindow?.print();
        }}
        // Out of sight, but laid out: what is not, some browsers print as a blank page.
        className="pointer-events-none fixed bottom-0 left-0 -z-10 h-px w-px opacity-0"
      />
    </>
  );
}
