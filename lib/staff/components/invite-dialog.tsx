"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { UserPlus } from "lucide-react";
import { useId, useState } from "react";
import { useForm } from "react-hook-form";
import { toast } from "sonner";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { Field, RadioCards, TextInput } from "@/lib/ui/field";
import { showServerErrors } from "@/lib/ui/server-errors";
import { inviteColleagueAction } from "../actions";
import { type InviteInput, inviteSchema } from "../schema";
import { roleOptions } from "./role-options";

export function InviteButton() {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const formId = useId();
  return (
    <>
      <Button variant="primary" icon={UserPlus} onClick={() => setOpen(true)}>
        Invite a colleague
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Invite a colleague"
        description="They get a mail with a link, good for 7 days, and choose their own password."
        footer={
          <>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button type="submit" form={formId} variant="primary" busy={busy}>
              Send invitation
            </Button>
          </>
        }
      >
        <InviteForm id={formId} onBusy={setBusy} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

type InviteFormProps = { id: string; onBusy: (busy: boolean) => void; onDone: () => void };

function InviteForm({ id, onBusy, onDone }: InviteFormProps) {
  const [problem, setProblem] = useState<string>();
  const form = useForm<InviteInput>({
    resolver: zodResolver(inviteSchema),
    defaultValues: { name: "", email: "", role: "therapist" },
  });
  const { register, handleSubmit } = form;
  const { errors } = form.formState;

  const submit = handleSubmit(async (values) => {
    onBusy(true);
    setProblem(undefined);
    const result = await askServer(inviteColleagueAction(values));
    onBusy(false);
    if (!result.ok) return setProblem(showServerErrors(form, result));
    toast.success(`Invitation to ${result.value.email} is on its way.`);
    onDone();
  });

  return (
    <form id={id} method="post" noValidate onSubmit={submit} className="flex flex-col gap-4">
      {problem && <Alert tone="stop">{problem}</Alert>}
      <Field label="Name" error={errors.name?.message}>
        {(props) => <TextInput {...props} autoComplete="off" {...register("name")} />}
      </Field>
      <Field label="Email" error={errors.email?.message}>
        {(props) => (
          <TextInput
            {...props}
            type="email"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            {...register("email")}
          />
        )}
      </Field>
      <RadioCards
        legend="Role"
        options={roleOptions}
        error={errors.role?.message}
        {...register("role")}
      />
    </form>
  );
}
