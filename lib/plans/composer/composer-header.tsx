"use client";

import {
  Command,
  Copy,
  Ellipsis,
  Eye,
  Keyboard,
  LayoutList,
  type LucideIcon,
  Redo2,
  Send,
  Trash2,
  Undo2,
} from "lucide-react";
import { useRouter } from "next/navigation";
import { memo, useState } from "react";
import { toast } from "sonner";
import { fullName } from "@/lib/patients/rules";
import { Button } from "@/lib/ui/button";
import { ConfirmDialog } from "@/lib/ui/dialog";
import { Menu } from "@/lib/ui/menu";
import { PageHeader } from "@/lib/ui/page-header";
import { discardDraftAction } from "../actions";
import type { ComposerPlan } from "./form";
import type { Keeper } from "./use-autosave";

type ComposerHeaderProps = {
  plan: ComposerPlan;
  keeper: Keeper;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  onSaveTemplate: () => void;
  onKeys: () => void;
  onPalette: () => void;
  onSend: () => Promise<void>;
};

export const ComposerHeader = memo(function ComposerHeader(props: ComposerHeaderProps) {
  const { plan, keeper, canUndo, canRedo, onSaveTemplate, onKeys, onPalette, onSend } = props;
  const router = useRouter();
  const [discarding, setDiscarding] = useState(false);
  const [busy, setBusy] = useState(false);
  const { id: planId, patient, sent, number } = plan;
  const name = fullName(patient);

  async function discard() {
    const result = await discardDraftAction({ planId, version: keeper.status().version });
    if (!result.ok) return result.message;
    keeper.end();
    toast.success(result.value.planDeleted ? "The draft was deleted." : "Changes discarded.");
    router.push(`/patients/${patient.id}`);
  }

  return (
    <>
      <PageHeader
        title={sent ? "Edit plan" : "Compose plan"}
        description={
          sent
            ? `Draft of revision ${number}. ${patient.givenName} sees the plan as it was last sent until you send this.`
            : "Nothing is sent until you say so."
        }
        back={{ href: `/patients/${patient.id}`, label: name }}
        actions={
          <>
            <span className="flex">
              <StepButton
                icon={Undo2}
                label="Undo"
                keys="Ctrl Z"
                off={!canUndo}
                onClick={props.onUndo}
              />
              <StepButton
                icon={Redo2}
                label="Redo"
                keys="Ctrl Shift Z"
                off={!canRedo}
                onClick={props.onRedo}
              />
            </span>
            <Menu
              trigger={
                <Button icon={Ellipsis} aria-label="More to do with this draft">
                  More
                </Button>
              }
              items={[
                {
                  label: "Open the preview",
                  icon: Eye,
                  onSelect: () => window.open(`/plans/${planId}/preview`, "_blank", "noopener"),
                },
                { label: "Save as template", icon: LayoutList, onSelect: onSaveTemplate },
                { label: "Copy for another patient", icon: Copy, href: `/plans/${planId}/copy` },
                { label: "All actions (Ctrl K)", icon: Command, onSelect: onPalette },
                { label: "Keys (?)", icon: Keyboard, onSelect: onKeys },
                {
                  label: sent ? "Discard changes" : "Delete draft",
                  icon: Trash2,
                  danger: true,
                  onSelect: () => setDiscarding(true),
                },
              ]}
            />
            <Button
              variant="primary"
              icon={Send}
              busy={busy}
              onClick={async () => {
                setBusy(true);
                await onSend();
                setBusy(false);
              }}
            >
              {sent ? "Send changes" : "Send plan"}
            </Button>
          </>
        }
      />
      <ConfirmDialog
        open={discarding}
        onOpenChange={setDiscarding}
        title={sent ? "Discard the changes?" : "Delete this draft?"}
        description={
          sent
            ? "The plan stays as it was last sent. What you changed since then is gone."
            : "The plan was never sent. It is deleted with everything in it."
        }
        confirm={sent ? "Discard changes" : "Delete draft"}
        danger
        onConfirm={discard}
      />
    </>
  );
});

type StepButtonProps = {
  icon: LucideIcon;
  label: string;
  keys: string;
  off: boolean;
  onClick: () => void;
};

// `aria-disabled`: a button that turns off under the finger keeps the focus.
function StepButton({ icon: Icon, label, keys, off, onClick }: StepButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={`${label} (${keys})`}
      aria-disabled={off || undefined}
      onClick={off ? undefined : onClick}
      className="grid size-9 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink aria-disabled:opacity-35 pointer-coarse:size-11"
    >
      <Icon aria-hidden size={18} />
    </button>
  );
}
