"use client";

import { Mail, MailX } from "lucide-react";
import { useTransition } from "react";
import { toast } from "sonner";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { setDigestAction } from "../actions";
import type { DigestChoice } from "../schema";

/** Whether the person gets a mail in the morning when there is something new. */
export function DigestSwitch({ choice }: { choice: DigestChoice }) {
  const [isSaving, start] = useTransition();
  const isOn = choice === "daily";
  const change = () =>
    start(async () => {
      const result = await askServer(setDigestAction({ choice: isOn ? "off" : "daily" }));
      if (!result.ok) toast.error(result.message);
      else if (isOn) toast.success("No more digest mails to you.");
      else toast.success("A mail comes to you in the morning when there is something new.");
    });
  return (
    <Button icon={isOn ? Mail : MailX} busy={isSaving} onClick={change}>
      Daily digest: {isOn ? "on" : "off"}
    </Button>
  );
}
