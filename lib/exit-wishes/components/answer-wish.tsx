"use client";

import { CirclePlay, Flag } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { CompletePlan } from "@/lib/plans/components/complete-plan";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { ConfirmDialog } from "@/lib/ui/dialog";
import { answerWishAction } from "../actions";
import type { OpenWish } from "../schema";
import { exitOf } from "../words";

type AnswerWishProps = {
  wish: Pick<OpenWish, "id" | "reason">;
  plan: { id: string; version: number };
  hasDraft: boolean;
};

export function AnswerWish({ wish, plan, hasDraft }: AnswerWishProps) {
  const router = useRouter();
  const [dialog, setDialog] = useState<"complete" | "keep">();

  async function keepGoing() {
    const result = await askServer(answerWishAction({ wishId: wish.id }));
    if (!result.ok) return result.message;
    toast.success("The plan goes on, and the patient’s page says so.");
    router.refresh();
    return undefined;
  }

  return (
    <div className="flex flex-wrap gap-2">
      <Button icon={Flag} onClick={() => setDialog("complete")}>
        Complete plan…
      </Button>
      <Button icon={CirclePlay} onClick={() => setDialog("keep")}>
        Keep going
      </Button>
      <ConfirmDialog
        open={dialog === "keep"}
        onOpenChange={(open) => setDialog(open ? "keep" : undefined)}
        title="Keep going with this plan?"
        description="The patient’s page says that you have read what they told you and that the plan goes on. Talk to them too: no mail is sent."
        confirm="Keep going"
        onConfirm={keepGoing}
      />
      <CompletePlan
        key={wish.id}
        planId={plan.id}
        version={plan.version}
        hasDraft={hasDraft}
        initial={exitOf(wish.reason)}
        open={dialog === "complete"}
        onOpenChange={(open) => setDialog(open ? "complete" : undefined)}
      />
    </div>
  );
}
