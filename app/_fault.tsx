"use client";

import { RotateCw } from "lucide-react";
import { Button } from "@/lib/ui/button";
import { MessagePage } from "@/lib/ui/message-page";

export type FaultProps = { error: unknown; retry: () => void; framed?: boolean };

/** What a person sees when the fault is ours: one sentence, the id in our log, try again. */
export function FaultMessage({ error, retry, framed }: FaultProps) {
  const id = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <MessagePage
      framed={framed}
      title="Something went wrong on our side"
      actions={
        <Button variant="primary" icon={RotateCw} onClick={() => retry()}>
          Try again
        </Button>
      }
    >
      <p>This page could not be loaded. What you saved before is safe.</p>
      {id && (
        <p className="text-sm">
          If it stays, tell us this number: <code className="font-mono text-ink">{id}</code>
        </p>
      )}
    </MessagePage>
  );
}
