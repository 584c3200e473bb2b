"use client";

import { useEffect, useState } from "react";
import { toast } from "sonner";
import { failure } from "@/lib/result";
import { askServer } from "@/lib/ui/ask-server";
import { replaceableTemplatesAction, saveTemplateAction } from "../actions";
import { TemplateDialog } from "./template-dialog";

type Replaceable = readonly { id: string; name: string; version: number }[];

type SaveTemplateProps = {
  planId: string;
  /** The plan's, as a first name. */
  title: string;
  /** Keeps what is being typed first; false when that failed. */
  beforeSaving?: () => Promise<boolean>;
  onClose: () => void;
};

/** Keeps a plan's exercises, dosages, days and words as a template; nothing of the patient. */
export function SaveTemplate({ planId, title, beforeSaving, onClose }: SaveTemplateProps) {
  const [templates, setTemplates] = useState<Replaceable>([]);
  useEffect(() => {
    // Without an answer a new template can still be made.
    void askServer(replaceableTemplatesAction({})).then(
      (result) => result.ok && setTemplates(result.value),
    );
  }, []);

  return (
    <TemplateDialog
      title="Save as template"
      description="Exercises, dosages, notes, days and words are kept; nothing of the patient. Check that no note names them."
      confirm="Save template"
      values={{ name: title, purpose: "", seenBy: "clinic" }}
      replaceable={templates}
      onClose={onClose}
      onSave={async ({ replaces, ...values }) => {
        if (beforeSaving && !(await beforeSaving()))
          return failure(
            "NOT_SAVED",
            "The plan itself is not saved yet. See what it says below it.",
          );
        const old = templates.find(({ id }) => id === replaces);
        const result = await saveTemplateAction({
          planId,
          ...values,
          ...(old && { replaces: { templateId: old.id, version: old.version } }),
        });
        if (result.ok) toast.success(`“${result.value.name}” is a template now.`);
        return result;
      }}
    />
  );
}
