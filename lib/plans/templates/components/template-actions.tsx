"use client";

import { Archive, Ellipsis, Pencil, RotateCcw } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Menu } from "@/lib/ui/menu";
import { archiveTemplateAction, changeTemplateAction, restoreTemplateAction } from "../actions";
import { TemplateDialog } from "./template-dialog";

type TemplateActionsProps = {
  template: {
    id: string;
    version: number;
    name: string;
    purpose: string;
    isMine: boolean;
    isArchived: boolean;
  };
};

export function TemplateActions({ template }: TemplateActionsProps) {
  const router = useRouter();
  const [isChanging, setChanging] = useState(false);
  const { id: templateId, version, name, purpose, isMine, isArchived } = template;

  async function restore(at: number) {
    const result = await askServer(restoreTemplateAction({ templateId, version: at }));
    if (!result.ok) return void toast.error(result.message);
    toast.success(`“${name}” is back.`);
    router.push(`/templates/own/${templateId}`);
    router.refresh();
  }

  async function archive() {
    const result = await askServer(archiveTemplateAction({ templateId, version }));
    if (!result.ok) return void toast.error(result.message);
    toast(`“${name}” was put away`, {
      action: { label: "Undo", onClick: () => void restore(result.value.version) },
    });
    router.push("/templates");
  }

  return (
    <>
      <Menu
        trigger={
          <Button icon={Ellipsis} aria-label="More to do with this template">
            More
          </Button>
        }
        items={[
          { label: "Change name and readers", icon: Pencil, onSelect: () => setChanging(true) },
          isArchived
            ? { label: "Take back", icon: RotateCcw, onSelect: () => void restore(version) }
            : { label: "Put away", icon: Archive, onSelect: () => void archive() },
        ]}
      />
      {isChanging && (
        <TemplateDialog
          title="Change the template"
          description="To change its exercises, make a plan from it and save that in its place."
          confirm="Save changes"
          values={{ name, purpose, seenBy: isMine ? "me" : "clinic" }}
          onClose={() => setChanging(false)}
          onSave={async ({ replaces: _, ...values }) => {
            const result = await changeTemplateAction({ templateId, version, ...values });
            if (result.ok) {
              toast.success("Changes saved.");
              router.refresh();
            }
            return result;
          }}
        />
      )}
    </>
  );
}
