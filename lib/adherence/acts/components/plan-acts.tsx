"use client";

import { ChevronDown, ClipboardPenLine, Mail, MessagesSquare } from "lucide-react";
import { useMemo, useState } from "react";
import { NudgeDialog } from "@/lib/nudges/components/nudge-dialog";
import { SupervisedDialog } from "@/lib/practice/supervised/components/supervised-dialog";
import { Button } from "@/lib/ui/button";
import { Menu } from "@/lib/ui/menu";
import type { ActRow } from "../schema";
import { MessageDialog } from "./message-dialog";
import { actsWith } from "./use-acts";
import { useSettle } from "./use-settle";

/** The table's acts for the one plan of a page. */
export function PlanActs({ plan, seenAt }: { plan: ActRow; seenAt: string }) {
  const [asking, setAsking] = useState<"nudge" | "session" | "message" | null>(null);
  const { settle } = useSettle();
  const acts = useMemo(() => actsWith(settle, seenAt), [settle, seenAt]);
  const close = () => setAsking(null);
  return (
    <>
      <Menu
        trigger={
          <Button variant="primary">
            Act
            <ChevronDown aria-hidden size={16} />
          </Button>
        }
        items={[
          {
            label: "Log a session…",
            icon: ClipboardPenLine,
            onSelect: () => setAsking("session"),
          },
          { label: "Nudge by mail…", icon: Mail, onSelect: () => setAsking("nudge") },
          {
            label: "Write to the therapist…",
            icon: MessagesSquare,
            onSelect: () => setAsking("message"),
          },
        ]}
      />
      {asking === "nudge" && <NudgeDialog plans={[plan]} send={acts.nudge} onClose={close} />}
      {asking === "message" && <MessageDialog rows={[plan]} write={acts.write} onClose={close} />}
      {asking === "session" && (
        <SupervisedDialog
          plan={plan}
          onNoted={(sessionId) => acts.noted(plan.planId, sessionId)}
          onClose={close}
        />
      )}
    </>
  );
}
