"use client";

import { Check } from "lucide-react";
import { useTransition } from "react";
import { toast } from "sonner";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { actOnAlertsAction, undoAlertActsAction } from "../actions";
import type { SeenAlerts } from "../schema";

type AcknowledgeButtonProps = { alerts: SeenAlerts; patientName: string };

/** Says that the person has seen these alerts; they stay in the inbox until they are resolved. */
export function AcknowledgeButton({ alerts, patientName }: AcknowledgeButtonProps) {
  const [isSaving, start] = useTransition();
  const undo = (done: SeenAlerts) =>
    start(async () => {
      const result = await askServer(undoAlertActsAction({ alerts: done }));
      if (!result.ok) toast.error(result.message);
    });
  const acknowledge = () =>
    start(async () => {
      const result = await askServer(actOnAlertsAction({ alerts, act: { kind: "acknowledge" } }));
      if (!result.ok) return void toast.error(result.message);
      const { done, refused } = result.value;
      if (refused[0]) toast.error(refused[0].sentence);
      toast.success(
        done.length === 1 ? "Alert acknowledged." : `${done.length} alerts acknowledged.`,
        {
          duration: 8_000,
          action: { label: "Undo", onClick: () => undo(done) },
        },
      );
    });
  return (
    <Button size="sm" icon={Check} busy={isSaving} onClick={acknowledge} className="sm:mt-0.5">
      Acknowledge
      <span className="sr-only"> the alerts about {patientName}</span>
    </Button>
  );
}
