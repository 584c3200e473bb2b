"use client";

import { Plus, Ruler } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import type { IsoDate } from "@/lib/dates";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Card } from "@/lib/ui/card";
import { ConfirmDialog } from "@/lib/ui/dialog";
import { closeGoalAction, reopenGoalAction } from "../actions";
import { type Goal, MAX_OPEN_GOALS } from "../schema";
import { AddGoal } from "./add-goal";
import { ClosedGoals } from "./closed-goals";
import { GoalRow } from "./goal-row";
import { GoalTable } from "./goal-table";
import { ScoreGoals } from "./score-goals";

type GoalsCardProps = { patientId: string; goals: Goal[]; today: IsoDate };

/** PSFS: what the patient wants to do again, scored over time. */
export function GoalsCard({ patientId, goals, today }: GoalsCardProps) {
  const router = useRouter();
  const [dialog, setDialog] = useState<"add" | "score">();
  const [closing, setClosing] = useState<Goal>();
  const open = goals.filter(({ closedAt }) => !closedAt);
  const closed = goals.filter(({ closedAt }) => closedAt);
  const hasRoom = open.length < MAX_OPEN_GOALS;

  async function close() {
    if (!closing) return;
    const result = await closeGoalAction({ goalId: closing.id });
    if (!result.ok) return result.message;
    toast.success("The goal is closed. Its scores stay.");
    router.refresh();
  }

  async function reopen(goal: Goal) {
    const result = await askServer(reopenGoalAction({ goalId: goal.id }));
    if (!result.ok) return void toast.error(result.message);
    toast.success("The goal is open again.");
    router.refresh();
  }

  return (
    <Card
      title="Goals"
      description={open.length > 0 && "0 is unable, 10 as well as before."}
      actions={
        <>
          {hasRoom && (
            <Button size="sm" icon={Plus} onClick={() => setDialog("add")}>
              Set a goal
            </Button>
          )}
          {open.length > 0 && (
            <Button size="sm" icon={Ruler} onClick={() => setDialog("score")}>
              Score again
            </Button>
          )}
        </>
      }
    >
      {open.length > 0 ? (
        <ul aria-label="Open goals" className="divide-y">
          {open.map((goal) => (
            <GoalRow key={goal.id} goal={goal} onClose={() => setClosing(goal)} />
          ))}
        </ul>
      ) : (
        <p className="text-muted">
          {closed.length > 0 ? "No open goal." : "No goal yet."} Up to three activities that the
          patient wants to do again, scored from 0 to 10 at each review.
        </p>
      )}
      <GoalTable goals={open} />
      <ClosedGoals goals={closed} canReopen={hasRoom} onReopen={reopen} />
      <AddGoal
        patientId={patientId}
        open={dialog === "add"}
        onOpenChange={(next) => setDialog(next ? "add" : undefined)}
      />
      <ScoreGoals
        patientId={patientId}
        goals={open}
        today={today}
        open={dialog === "score"}
        onOpenChange={(next) => setDialog(next ? "score" : undefined)}
      />
      <ConfirmDialog
        open={closing !== undefined}
        onOpenChange={(next) => !next && setClosing(undefined)}
        title="Close this goal?"
        description={
          <>
            <bdi>“{closing?.activity}”</bdi> is not scored any more. Its scores stay, and it can be
            opened again.
          </>
        }
        confirm="Close goal"
        onConfirm={close}
      />
    </Card>
  );
}
