"use client";

import { useState } from "react";
import { Alert } from "@/lib/ui/alert";
import { Button } from "@/lib/ui/button";

type ConflictNoticeProps = {
  planId: string;
  onKeepMine: () => Promise<string | null>;
  onTakeTheirs: () => void;
};

/** Two people, one plan: both versions are kept until a person chooses. */
export function ConflictNotice({ planId, onKeepMine, onTakeTheirs }: ConflictNoticeProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <Alert
      tone="stop"
      title="Somebody else changed this plan meanwhile"
      className="mb-4"
      actions={
        <>
          <Button
            size="sm"
            onClick={() => window.open(`/plans/${planId}/preview`, "_blank", "noopener")}
          >
            Look at theirs
          </Button>
          <Button
            size="sm"
            busy={busy}
            onClick={async () => {
              setBusy(true);
              setProblem(await onKeepMine());
              setBusy(false);
            }}
          >
            Keep mine
          </Button>
          <Button size="sm" onClick={onTakeTheirs}>
            Take theirs
          </Button>
        </>
      }
    >
      Nothing was overwritten, and what you typed is still here. {problem}
    </Alert>
  );
}
