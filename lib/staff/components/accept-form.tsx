"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { signIn } from "next-auth/react";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Field, TextInput } from "@/lib/ui/field";
import { Form } from "@/lib/ui/form";
import { showServerErrors } from "@/lib/ui/server-errors";
import { acceptInvitationAction } from "../actions";
import { acceptAsKnownSchema, acceptAsNewSchema } from "../schema";

type AcceptFormProps = {
  token: string;
  name: string;
  email: string;
  hasAccount: boolean;
  clinicName: string;
};

type Values = { token: string; name?: string; password: string };

export function AcceptForm({ token, name, email, hasAccount, clinicName }: AcceptFormProps) {
  const [problem, setProblem] = useState<string>();
  const form = useForm<Values>({
    resolver: zodResolver<Values, unknown, Values>(
      hasAccount ? acceptAsKnownSchema : acceptAsNewSchema,
    ),
    defaultValues: hasAccount ? { token, password: "" } : { token, name, password: "" },
  });
  const { register, handleSubmit } = form;
  const { errors, isSubmitting } = form.formState;

  const submit = handleSubmit(async (values) => {
    setProblem(undefined);
    const result = await askServer(acceptInvitationAction(values));
    if (!result.ok) return setProblem(showServerErrors(form, result));
    const answer = await signIn("credentials", {
      email: result.value.email,
      password: values.password,
      redirect: false,
    }).catch(() => undefined);
    window.location.assign(answer?.ok ? "/today" : "/sign-in?welcome");
    // The button stays busy until the next page is there.
    await new Promise(() => {});
  });

  return (
    <Form onSubmit={submit} className="mt-6 flex flex-col gap-4">
      {problem && <Alert tone="stop">{problem}</Alert>}
      <Field
        label="Email"
        hint={
          hasAccount
            ? "This address already has an account. Give its password to add this clinic to it."
            : "You sign in with this address."
        }
      >
        {(props) => (
          <TextInput {...props} type="email" readOnly value={email} autoComplete="username" />
        )}
      </Field>
      {!hasAccount && (
        <Field
          label="Your name"
          hint="As patients and colleagues see it."
          error={errors.name?.message}
        >
          {(props) => <TextInput {...props} autoComplete="name" {...register("name")} />}
        </Field>
      )}
      <Field
        label="Password"
        hint={hasAccount ? undefined : "At least 12 characters. A short sentence works well."}
        error={errors.password?.message}
      >
        {(props) => (
          <TextInput
            {...props}
            type="password"
            autoComplete={hasAccount ? "current-password" : "new-password"}
            {...register("password")}
          />
        )}
      </Field>
      <Button type="submit" variant="primary" busy={isSubmitting} className="mt-1">
        {hasAccount ? `Add ${clinicName}` : `Join ${clinicName}`}
      </Button>
    </Form>
  );
}
