"use client";

import { CircleX } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { cancelMailAction } from "../actions";

export function CancelMail({ mailId }: { mailId: string }) {
  const [busy, setBusy] = useState(false);

  async function cancel() {
    setBusy(true);
    const result = await askServer(cancelMailAction({ mailId }));
    setBusy(false);
    if (result.ok) toast.success("The mail does not go.");
    else toast.error(result.message);
  }

  return (
    <Button size="sm" variant="ghost" icon={CircleX} busy={busy} onClick={cancel}>
      Take back
    </Button>
  );
}
