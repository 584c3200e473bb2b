"use client";

import { AlertDialog as BaseAlert } from "@base-ui/react/alert-dialog";
import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { type ReactNode, type RefObject, useState } from "react";
import { connectionLost } from "./ask-server";
import { Alert } from "./alert";
import { Button } from "./button";
import { cn } from "./cn";

const backdrop =
  "fixed inset-0 z-40 min-h-dvh bg-backdrop transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0";
// A sheet from below on a phone, a card in the middle from 640 px.
const popup =
  "fixed inset-x-0 bottom-0 z-50 flex max-h-[calc(100dvh-2rem)] flex-col rounded-t-xl bg-raised text-ink shadow-float transition-[translate,opacity] duration-150 data-ending-style:translate-y-4 data-ending-style:opacity-0 data-starting-style:translate-y-4 data-starting-style:opacity-0 sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-[calc(100vw-3rem)] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-xl sm:data-ending-style:-translate-y-[calc(50%-0.5rem)] sm:data-starting-style:-translate-y-[calc(50%-0.5rem)] forced-colors:border";
const widths = { sm: "sm:max-w-md", md: "sm:max-w-lg", lg: "sm:max-w-3xl" };
const foot = "flex flex-col-reverse gap-2 border-t px-5 py-3.5 sm:flex-row sm:justify-end sm:px-6";

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  footer?: ReactNode;
  size?: keyof typeof widths;
  /** Where the focus goes when it opens; else to the first thing in it. */
  initialFocus?: RefObject<HTMLElement | null>;
  children?: ReactNode;
};

export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, footer, size = "md", children } = props;
  const { initialFocus } = props;
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={backdrop} />
        <BaseDialog.Popup initialFocus={initialFocus} className={cn(popup, widths[size])}>
          <div className="flex items-start gap-3 px-5 pt-5 sm:px-6">
            <div className="min-w-0 flex-1">
              <BaseDialog.Title className="text-lg font-semibold">{title}</BaseDialog.Title>
              {description && (
                <BaseDialog.Description className="mt-1 text-muted">
                  {description}
                </BaseDialog.Description>
              )}
            </div>
            <BaseDialog.Close
              className="-me-2 -mt-1 grid size-9 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-11"
              aria-label="Close"
              title="Close"
            >
              <X aria-hidden size={18} />
            </BaseDialog.Close>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-5 sm:px-6">{children}</div>
          {footer && <div className={foot}>{footer}</div>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

type ConfirmDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** What will happen, in a sentence or two. */
  description: ReactNode;
  /** The act itself, e.g. "Deactivate Kim". */
  confirm: string;
  cancel?: string;
  danger?: boolean;
  /** Returns a sentence when it did not work; the dialog then stays and shows it. */
  onConfirm: () => Promise<string | void> | string | void;
  children?: ReactNode;
};

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onOpenChange, title, description, danger, children } = props;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  function change(next: boolean) {
    if (busy) return;
    setProblem(undefined);
    onOpenChange(next);
  }

  async function act() {
    setBusy(true);
    setProblem(undefined);
    try {
      const sentence = await props.onConfirm();
      if (sentence) setProblem(sentence);
      else onOpenChange(false);
    } catch {
      setProblem(connectionLost().message);
    } finally {
      setBusy(false);
    }
  }

  return (
    <BaseAlert.Root open={open} onOpenChange={change}>
      <BaseAlert.Portal>
        <BaseAlert.Backdrop className={backdrop} />
        <BaseAlert.Popup className={cn(popup, widths.sm)}>
          <div className="flex flex-col gap-3 overflow-y-auto px-5 py-5 sm:px-6">
            <BaseAlert.Title className="text-lg font-semibold">{title}</BaseAlert.Title>
            <BaseAlert.Description className="text-muted" render={<div />}>
              {description}
            </BaseAlert.Description>
            {children}
            {problem && <Alert tone="stop">{problem}</Alert>}
          </div>
          <div className={foot}>
            <BaseAlert.Close render={<Button />}>{props.cancel ?? "Cancel"}</BaseAlert.Close>
            <Button variant={danger ? "danger" : "primary"} busy={busy} onClick={act}>
              {props.confirm}
            </Button>
          </div>
        </BaseAlert.Popup>
      </BaseAlert.Portal>
    </BaseAlert.Root>
  );
}
