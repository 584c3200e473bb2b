"use client";

import { History } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { restoreRevisionAction } from "../actions";

export function RestoreRevision({ planId, number }: { planId: string; number: number }) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);

  async function restore() {
    setBusy(true);
    const result = await askServer(restoreRevisionAction({ planId, number }));
    setBusy(false);
    if (!result.ok) return void toast.error(result.message);
    toast.success(`Revision ${number} is open as a draft. Nothing is sent yet.`);
    router.push(`/plans/${planId}`);
    router.refresh();
  }

  return (
    <Button size="sm" icon={History} busy={busy} onClick={restore} className="mt-2">
      Restore revision {number}
    </Button>
  );
}
