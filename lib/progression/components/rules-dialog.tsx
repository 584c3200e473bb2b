"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useId, useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { toast } from "sonner";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { showServerErrors } from "@/lib/ui/server-errors";
import { Skeleton } from "@/lib/ui/skeleton";
import { readRulesAction, setRulesAction } from "../actions";
import { LEAST_SCORES } from "../rules";
import { type PlanRules, planRulesSchema } from "../schema";
import { RuleFields } from "./rule-fields";

type RulesDialogProps = { planId: string; onClose: () => void };

/** When a plan proposes a step. */
export function RulesDialog({ planId, onClose }: RulesDialogProps) {
  const formId = useId();
  const [rules, setRules] = useState<PlanRules>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void askServer(readRulesAction({ planId })).then((result) =>
      result.ok ? setRules(result.value) : setProblem(result.message),
    );
  }, [planId]);

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Progression rules"
      description="Looked at whenever the patient notes practice. A rule only proposes: you decide, and nothing changes by itself."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" busy={busy} disabled={!rules}>
            Save rules
          </Button>
        </>
      }
    >
      {!rules && !problem && <Skeleton className="h-72 rounded-lg" />}
      {rules && (
        <RulesForm
          id={formId}
          planId={planId}
          rules={rules}
          onBusy={setBusy}
          onProblem={setProblem}
          onClose={onClose}
        />
      )}
      {problem && (
        <Alert tone="stop" className="mt-4">
          {problem}
        </Alert>
      )}
    </Dialog>
  );
}

type RulesFormProps = RulesDialogProps & {
  id: string;
  rules: PlanRules;
  onBusy: (busy: boolean) => void;
  onProblem: (problem: string | undefined) => void;
};

function RulesForm({ id, planId, rules, onBusy, onProblem, onClose }: RulesFormProps) {
  const form = useForm<PlanRules>({
    resolver: zodResolver(planRulesSchema),
    defaultValues: rules,
  });
  const { control, register } = form;
  const { errors } = form.formState;
  const [harder, easier] = useWatch({ control, name: ["harder", "easier"] });

  const save = form.handleSubmit(async (changed) => {
    onBusy(true);
    onProblem(undefined);
    const result = await askServer(setRulesAction({ planId, rules: changed }));
    onBusy(false);
    if (!result.ok) return onProblem(showServerErrors(form, result));
    toast.success("The rules are kept.");
    onClose();
  });

  const number = { valueAsNumber: true } as const;
  return (
    <form id={id} method="post" noValidate onSubmit={save} className="grid gap-6">
      <RuleFields
        title="Propose a harder step"
        toggle={register("harder.isOn")}
        current={harder}
        hint={`At least ${LEAST_SCORES} sessions need a score after practice, and none a danger sign. The weeks count from the last change of the plan.`}
        fields={[
          {
            label: "After so many weeks",
            input: register("harder.rule.weeks", number),
            error: errors.harder?.rule?.weeks?.message,
          },
          {
            label: "Done, at least %",
            input: register("harder.rule.adherence", number),
            error: errors.harder?.rule?.adherence?.message,
          },
          {
            label: "Pain after, at most",
            input: register("harder.rule.painAfter", number),
            error: errors.harder?.rule?.painAfter?.message,
          },
          {
            label: "Effort, at most",
            input: register("harder.rule.effort", number),
            error: errors.harder?.rule?.effort?.message,
          },
        ]}
      />
      <RuleFields
        title="Propose an easier step"
        toggle={register("easier.isOn")}
        current={easier}
        hint="The latest sessions with a score after practice, since the last change of the plan. It goes before a harder step."
        fields={[
          {
            label: "Pain after, at least",
            input: register("easier.rule.painAfter", number),
            error: errors.easier?.rule?.painAfter?.message,
          },
          {
            label: "Sessions in a row",
            input: register("easier.rule.times", number),
            error: errors.easier?.rule?.times?.message,
          },
        ]}
      />
    </form>
  );
}
