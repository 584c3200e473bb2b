"use client";

import { Check, Reply } from "lucide-react";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { setMessageDoneAction } from "../actions";
import { AnswerDialog } from "./answer-dialog";

type MessageActsProps = { messageId: string; patientName: string };

/** What its reader does with a message: answer it, or say that it is dealt with. */
export function MessageActs({ messageId, patientName }: MessageActsProps) {
  const [busy, start] = useTransition();
  const [answering, setAnswering] = useState(false);

  const set = (isDone: boolean) =>
    start(async () => {
      const result = await askServer(setMessageDoneAction({ messageId, isDone }));
      if (!result.ok) return void toast.error(result.message);
      if (!isDone) return void toast.success("It is open again.");
      toast.success("Message dealt with.", {
        duration: 8_000,
        action: { label: "Undo", onClick: () => set(false) },
      });
    });

  const about = <span className="sr-only"> about {patientName}</span>;
  return (
    <p className="mt-1.5 flex flex-wrap gap-2">
      <Button size="sm" icon={Reply} onClick={() => setAnswering(true)}>
        Answer{about}
      </Button>
      <Button size="sm" variant="ghost" icon={Check} busy={busy} onClick={() => set(true)}>
        Done<span className="sr-only">: message about {patientName}</span>
      </Button>
      {answering && (
        <AnswerDialog
          messageId={messageId}
          patientName={patientName}
          onClose={() => setAnswering(false)}
        />
      )}
    </p>
  );
}
