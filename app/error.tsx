"use client";

import { FaultMessage, type FaultProps } from "./_fault";

export default function ErrorPage(props: FaultProps) {
  return (
    <main>
      <FaultMessage {...props} />
    </main>
  );
}
