"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { useForm } from "react-hook-form";
import { toast } from "sonner";
import type { z } from "zod";
import type { IsoDate } from "@/lib/dates";
import { exitReasons } from "@/lib/plans/schema";
import { exitReasonNames } from "@/lib/plans/words";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { Field, RadioCards, TextArea, TextInput } from "@/lib/ui/field";
import { showServerErrors } from "@/lib/ui/server-errors";
import { dischargePatientAction } from "../actions";
import { dischargeSchema } from "../schema";

type DischargePatientProps = {
  patient: { id: string; version: number; name: string };
  /** How many plans are in the patient's hands. */
  running: number;
  /** The patient's calendar day. */
  today: IsoDate;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

export function DischargePatient(props: DischargePatientProps) {
  const { patient, running, open, onOpenChange } = props;
  const [busy, setBusy] = useState(false);
  const formId = useId();
  const ends =
    running === 0
      ? "No plan is running."
      : `${running === 1 ? "The running plan ends" : `${running} running plans end`} with the same reason, and changes that were not sent are discarded.`;
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={
        <>
          Discharge <bdi>{patient.name}</bdi>
        </>
      }
      description={`${ends} The record leaves the lists and nothing can be sent, until you re-admit the patient.`}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" busy={busy}>
            Discharge patient
          </Button>
        </>
      }
    >
      <DischargeForm {...props} id={formId} onBusy={setBusy} />
    </Dialog>
  );
}

type DischargeFormProps = DischargePatientProps & { id: string; onBusy: (busy: boolean) => void };

function DischargeForm({ id, patient, running, today, onBusy, onOpenChange }: DischargeFormProps) {
  const router = useRouter();
  const [problem, setProblem] = useState<string>();
  const form = useForm<z.input<typeof dischargeSchema>, unknown, z.output<typeof dischargeSchema>>({
    resolver: zodResolver(dischargeSchema),
    defaultValues: { dischargedOn: today, note: "" },
  });
  const { errors } = form.formState;

  const discharge = form.handleSubmit(async (values) => {
    onBusy(true);
    setProblem(undefined);
    const { id: patientId, version } = patient;
    const result = await askServer(dischargePatientAction({ patientId, version, ...values }));
    onBusy(false);
    if (!result.ok) return setProblem(showServerErrors(form, result));
    toast.success(`${patient.name} was discharged.`);
    onOpenChange(false);
    router.refresh();
  });

  return (
    <form id={id} method="post" noValidate onSubmit={discharge} className="grid gap-5">
      <RadioCards
        legend="Why does the treatment end?"
        columns="sm:grid-cols-2"
        error={errors.reason?.message}
        options={exitReasons.map((reason) => ({ value: reason, label: exitReasonNames[reason] }))}
        {...form.register("reason")}
      />
      <Field label="Day" error={errors.dischargedOn?.message} className="max-w-56">
        {(field) => (
          <TextInput {...field} type="date" max={today} {...form.register("dischargedOn")} />
        )}
      </Field>
      {running > 0 && (
        <Field label="Note" optional hint="Kept with the plan." error={errors.note?.message}>
          {(field) => <TextArea {...field} {...form.register("note")} />}
        </Field>
      )}
      {problem && <Alert tone="stop">{problem}</Alert>}
    </form>
  );
}
