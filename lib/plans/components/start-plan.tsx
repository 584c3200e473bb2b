"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { RadioCards } from "@/lib/ui/field";
import { createPlanAction } from "../actions";
import type { PlanStart } from "../loaders";

const BLANK = "blank";

type StartPlanProps = {
  patientId: string;
  starts: readonly PlanStart[];
  label?: string;
  variant?: "primary" | "secondary";
};

export function StartPlan(props: StartPlanProps) {
  const { patientId, starts, label = "Compose plan", variant = "primary" } = props;
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const form = useForm({ defaultValues: { start: BLANK } });
  const { isSubmitting } = form.formState;
  const [problem, setProblem] = useState<string>();

  const create = form.handleSubmit(async ({ start }) => {
    setProblem(undefined);
    const result = await askServer(
      createPlanAction({ patientId, ...(start !== BLANK && { templateSlug: start }) }),
    );
    if (!result.ok) return setProblem(result.message);
    router.push(`/plans/${result.value.planId}`);
  });

  return (
    <>
      <Button variant={variant} icon={Plus} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Start the plan"
        description="Nothing is sent yet: you compose first, then send."
        footer={
          <>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button variant="primary" busy={isSubmitting} onClick={create}>
              Start composing
            </Button>
          </>
        }
      >
        <RadioCards
          legend="Start from"
          {...form.register("start")}
          options={[
            { value: BLANK, label: "A blank plan", hint: "Choose each exercise yourself." },
            ...starts.map(({ slug, name, purpose, exercises }) => ({
              value: slug,
              label: name,
              hint: `${purpose} ${exercises} exercises, ready to change.`,
            })),
          ]}
        />
        {problem && (
          <Alert tone="stop" className="mt-4">
            {problem}
          </Alert>
        )}
      </Dialog>
    </>
  );
}
