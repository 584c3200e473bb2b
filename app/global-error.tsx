"use client";

import { FaultMessage, type FaultProps } from "./_fault";
import "./globals.css";

export default function GlobalError(props: FaultProps) {
  return (
    <html lang="en">
      <body className="font-sans antialiased">
        <title>Something went wrong · Routinely</title>
        <main>
          <FaultMessage {...props} />
        </main>
      </body>
    </html>
  );
}
