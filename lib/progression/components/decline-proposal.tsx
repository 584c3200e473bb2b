"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { useForm } from "react-hook-form";
import { toast } from "sonner";
import type { z } from "zod";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { Field, TextArea } from "@/lib/ui/field";
import { showServerErrors } from "@/lib/ui/server-errors";
import { decideProposalAction } from "../actions";
import { QUIET_DAYS } from "../rules";
import { declineSchema, type Step } from "../schema";

type DeclineProposalProps = { proposalId: string; step: Step; onClose: () => void };

export function DeclineProposal({ proposalId, step, onClose }: DeclineProposalProps) {
  const router = useRouter();
  const formId = useId();
  const [problem, setProblem] = useState<string>();
  const form = useForm<z.input<typeof declineSchema>, unknown, z.output<typeof declineSchema>>({
    resolver: zodResolver(declineSchema),
    defaultValues: { reason: "" },
  });
  const { errors, isSubmitting } = form.formState;

  const decline = form.handleSubmit(async ({ reason }) => {
    setProblem(undefined);
    const decision = { kind: "decline", reason } as const;
    const result = await askServer(decideProposalAction({ proposalId, decision }));
    if (!result.ok) return setProblem(showServerErrors(form, result));
    toast.success("The proposal is declined. The plan stays as it is.");
    onClose();
    router.refresh();
  });

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Decline this proposal"
      description={`The plan stays as it is, and no ${step} step is proposed for ${QUIET_DAYS} days.`}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" busy={isSubmitting}>
            Decline proposal
          </Button>
        </>
      }
    >
      <form id={formId} method="post" noValidate onSubmit={decline} className="grid gap-4">
        <Field label="Reason" hint="For colleagues only." error={errors.reason?.message}>
          {(field) => <TextArea {...field} {...form.register("reason")} />}
        </Field>
        {problem && <Alert tone="stop">{problem}</Alert>}
      </form>
    </Dialog>
  );
}
