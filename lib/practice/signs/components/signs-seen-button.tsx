"use client";

import { Check } from "lucide-react";
import { useTransition } from "react";
import { toast } from "sonner";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { saySignsSeenAction } from "../actions";

type SignsSeenButtonProps = {
  /** Which told of the danger sign last taken back. */
  sessionId: string;
  patientName: string;
};

/** Ends that a danger sign taken back is shown; who looked, and when, stays in the audit log. */
export function SignsSeenButton({ sessionId, patientName }: SignsSeenButtonProps) {
  const [isSaving, start] = useTransition();
  const say = () =>
    start(async () => {
      const result = await askServer(saySignsSeenAction({ sessionId }));
      if (result.ok) toast.success("Noted that you looked at it");
      else toast.error(result.message);
    });
  return (
    <Button size="sm" icon={Check} busy={isSaving} onClick={say} className="sm:mt-0.5">
      I looked at it
      <span className="sr-only">: danger sign taken back by {patientName}</span>
    </Button>
  );
}
