"use client";

import { PhoneCall } from "lucide-react";
import { useTransition } from "react";
import { toast } from "sonner";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { sayCalledAction } from "../actions";

type CalledButtonProps = {
  /** In which the patient asked for it. */
  sessionId: string;
  patientName: string;
};

/** Closes the wish for a call; who said so, and when, stays in the audit log. */
export function CalledButton({ sessionId, patientName }: CalledButtonProps) {
  const [isSaving, start] = useTransition();
  const say = () =>
    start(async () => {
      const result = await askServer(sayCalledAction({ sessionId }));
      if (result.ok) toast.success(`${patientName} was called`);
      else toast.error(result.message);
    });
  return (
    <Button size="sm" icon={PhoneCall} busy={isSaving} onClick={say} className="sm:mt-0.5">
      Called
      <span className="sr-only"> {patientName}</span>
    </Button>
  );
}
