"use client";

import { Trash2 } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { ConfirmDialog } from "@/lib/ui/dialog";
import { removeSupervisedAction } from "../actions";

/** Takes a session that staff noted out of the counts. */
export function RemoveButton({ sessionId, day }: { sessionId: string; day: string }) {
  const [asks, setAsks] = useState(false);

  async function remove() {
    const result = await askServer(removeSupervisedAction({ sessionId }));
    if (!result.ok) return result.message;
    toast.success("The session does not count any more.");
  }

  return (
    <>
      <Button
        size="sm"
        variant="ghost"
        icon={Trash2}
        onClick={() => setAsks(true)}
        className="mt-2"
      >
        Remove<span className="sr-only"> the session of {day}</span>
      </Button>
      <ConfirmDialog
        open={asks}
        onOpenChange={setAsks}
        title="Remove this session?"
        description="It counts nowhere any more. The history keeps it among what was removed."
        confirm="Remove session"
        danger
        onConfirm={remove}
      />
    </>
  );
}
