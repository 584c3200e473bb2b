"use client";

import {
  CirclePause,
  CirclePlay,
  Copy,
  Ellipsis,
  Eye,
  Flag,
  LayoutList,
  Milestone,
  Pencil,
  Printer,
} from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { PrintHandout } from "@/lib/handout/components/print-handout";
import { isDeliverable } from "@/lib/links/rules";
import { RulesDialog } from "@/lib/progression/components/rules-dialog";
import type { Result } from "@/lib/result";
import { askServer } from "@/lib/ui/ask-server";
import { Button, ButtonLink } from "@/lib/ui/button";
import { ConfirmDialog } from "@/lib/ui/dialog";
import { Menu, type MenuItem } from "@/lib/ui/menu";
import { editPlanAction, pausePlanAction, resumePlanAction } from "../actions";
import { canMove } from "../rules";
import type { PlanState } from "../schema";
import { SaveTemplate } from "../templates/components/save-template";
import { CompletePlan } from "./complete-plan";

type PlanActionsProps = {
  plan: { id: string; version: number; state: PlanState; title: string };
  hasDraft: boolean;
  /** More of the page's own to do, last in the menu. */
  more?: readonly MenuItem[];
};

const none: readonly MenuItem[] = [];

export function PlanActions({ plan, hasDraft, more = none }: PlanActionsProps) {
  const router = useRouter();
  const [dialog, setDialog] = useState<
    "pause" | "resume" | "complete" | "template" | "print" | "rules"
  >();
  const [busy, setBusy] = useState(false);
  const { id: planId, version, state } = plan;

  async function edit() {
    setBusy(true);
    const result = await askServer(editPlanAction({ planId }));
    setBusy(false);
    if (!result.ok) return void toast.error(result.message);
    router.push(`/plans/${planId}`);
    router.refresh();
  }

  const step = (act: () => Promise<Result<unknown>>, done: string) => async () => {
    const result = await act();
    if (!result.ok) return result.message;
    toast.success(done);
    router.refresh();
  };

  const items: MenuItem[] = [
    { label: "Preview as the patient", icon: Eye, href: `/plans/${planId}/preview` },
    // A draft that nobody has is looked at in the preview.
    ...(state === "draft"
      ? []
      : [{ label: "Print handout", icon: Printer, onSelect: () => setDialog("print") }]),
    { label: "Copy for another patient", icon: Copy, href: `/plans/${planId}/copy` },
    { label: "Save as template", icon: LayoutList, onSelect: () => setDialog("template") },
    ...(canMove("edit", state)
      ? [{ label: "Progression rules", icon: Milestone, onSelect: () => setDialog("rules") }]
      : []),
    ...(canMove("pause", state)
      ? [{ label: "Pause plan", icon: CirclePause, onSelect: () => setDialog("pause") }]
      : []),
    ...(canMove("resume", state)
      ? [{ label: "Resume plan", icon: CirclePlay, onSelect: () => setDialog("resume") }]
      : []),
    ...(canMove("complete", state)
      ? [{ label: "Complete plan", icon: Flag, onSelect: () => setDialog("complete") }]
      : []),
    ...more,
  ];

  return (
    <>
      <Menu
        trigger={
          <Button icon={Ellipsis} aria-label="More to do with this plan">
            More
          </Button>
        }
        items={items}
      />
      {hasDraft ? (
        <ButtonLink href={`/plans/${planId}`} variant="primary" icon={Pencil}>
          {state === "draft" ? "Continue the draft" : "Continue editing"}
        </ButtonLink>
      ) : (
        canMove("edit", state) && (
          <Button variant="primary" icon={Pencil} busy={busy} onClick={edit}>
            Edit plan
          </Button>
        )
      )}
      <ConfirmDialog
        open={dialog === "pause"}
        onOpenChange={(open) => setDialog(open ? "pause" : undefined)}
        title="Pause this plan?"
        description="From today on nothing is due, until you resume it. The patient’s link keeps working and says that the plan is paused."
        confirm="Pause plan"
        onConfirm={step(() => pausePlanAction({ planId, version }), "The plan is paused.")}
      />
      <ConfirmDialog
        open={dialog === "resume"}
        onOpenChange={(open) => setDialog(open ? "resume" : undefined)}
        title="Resume this plan?"
        description="Sessions are due again from today on. The paused days stay out of the count."
        confirm="Resume plan"
        onConfirm={step(() => resumePlanAction({ planId, version }), "The plan is running again.")}
      />
      {dialog === "print" && (
        <PrintHandout
          planId={planId}
          hasLinks={isDeliverable(state)}
          onClose={(linked) => {
            setDialog(undefined);
            if (linked) router.refresh();
          }}
        />
      )}
      {dialog === "template" && (
        <SaveTemplate planId={planId} title={plan.title} onClose={() => setDialog(undefined)} />
      )}
      {dialog === "rules" && <RulesDialog planId={planId} onClose={() => setDialog(undefined)} />}
      <CompletePlan
        planId={planId}
        version={version}
        hasDraft={hasDraft}
        open={dialog === "complete"}
        onOpenChange={(open) => setDialog(open ? "complete" : undefined)}
      />
    </>
  );
}
