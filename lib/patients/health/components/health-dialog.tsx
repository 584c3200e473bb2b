"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { toast } from "sonner";
import { equipmentSchema, regionSchema } from "@/lib/exercises/schema";
import { equipmentNames, regionNames } from "@/lib/exercises/words";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { Field, RadioCards, TextArea } from "@/lib/ui/field";
import { showServerErrors } from "@/lib/ui/server-errors";
import { setHealthAction } from "../actions";
import { type Health, type HealthForm, healthFormSchema } from "../schema";
import { ConditionChoice } from "./condition-choice";
import { PillChoice } from "./pill-choice";

type HealthDialogProps = {
  patient: { id: string; version: number };
  health: Health;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

export function HealthDialog(props: HealthDialogProps) {
  const { open, onOpenChange } = props;
  const [busy, setBusy] = useState(false);
  const formId = useId();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="What to mind"
      description="Therapists and admins see this, and the composer weighs plans against it."
      size="lg"
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" busy={busy}>
            Save
          </Button>
        </>
      }
    >
      <HealthFields {...props} id={formId} onBusy={setBusy} />
    </Dialog>
  );
}

type HealthFieldsProps = HealthDialogProps & { id: string; onBusy: (busy: boolean) => void };

function HealthFields({ id, patient, health, onBusy, onOpenChange }: HealthFieldsProps) {
  const router = useRouter();
  const [problem, setProblem] = useState<string>();
  const form = useForm<HealthForm, unknown, Health>({
    resolver: zodResolver(healthFormSchema),
    defaultValues: {
      ...health,
      precautions: health.precautions ?? "",
      asked: health.equipment === null ? "no" : health.equipment.length === 0 ? "nothing" : "some",
      equipment: health.equipment ?? [],
    },
  });
  const { errors } = form.formState;
  const [asked, chosen] = useWatch({ control: form.control, name: ["asked", "conditions"] });

  const save = form.handleSubmit(async (changed) => {
    onBusy(true);
    setProblem(undefined);
    const { id: patientId, version } = patient;
    const result = await askServer(setHealthAction({ patientId, version, health: changed }));
    onBusy(false);
    if (!result.ok) return setProblem(showServerErrors(form, result));
    toast.success("Saved.");
    onOpenChange(false);
    router.refresh();
  });

  return (
    <form id={id} method="post" noValidate onSubmit={save} className="grid gap-6">
      <PillChoice
        legend="Body regions"
        options={regionSchema.options}
        names={regionNames}
        {...form.register("regions")}
      />
      <ConditionChoice chosen={chosen.length} {...form.register("conditions")} />
      <Field
        label="Other precautions"
        optional
        hint="In your words, for example “No lying face down after meals”."
        error={errors.precautions?.message}
      >
        {(field) => <TextArea rows={3} {...field} {...form.register("precautions")} />}
      </Field>
      <div className="grid gap-3">
        <RadioCards
          legend="Equipment at home"
          columns="sm:grid-cols-3"
          options={[
            { value: "no", label: "Not asked yet" },
            { value: "nothing", label: "Nothing" },
            { value: "some", label: "Some of it" },
          ]}
          {...form.register("asked")}
        />
        <div hidden={asked !== "some"}>
          <PillChoice
            legend="What there is"
            options={equipmentSchema.options}
            names={equipmentNames}
            error={errors.equipment?.message}
            {...form.register("equipment")}
          />
        </div>
      </div>
      {problem && (
        <Alert tone="stop" title="Not saved">
          {problem} What you chose is still here.
        </Alert>
      )}
    </form>
  );
}
