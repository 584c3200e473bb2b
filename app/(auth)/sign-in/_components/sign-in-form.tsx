"use client";

import { signIn } from "next-auth/react";
import { type FormEvent, useRef, useState } from "react";
import { Alert } from "@/lib/ui/alert";
import { Button } from "@/lib/ui/button";
import { Field, TextInput } from "@/lib/ui/field";
import { useHydrated } from "@/lib/ui/use-hydrated";
import { DemoSignIns } from "./demo-sign-ins";

// The same for every failure: it must not tell which addresses have an account.
const REFUSED =
  "That email and password do not match an active account. Check both; after many tries, wait 15 minutes.";

export function SignInForm({ demo, welcome }: { demo: boolean; welcome: boolean }) {
  const hydrated = useHydrated();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const emailField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    const email = String(form.get("email")).trim();
    const password = String(form.get("password"));
    if (!email || !password) {
      setProblem("Type your email address and your password.");
      (email ? passwordField : emailField).current?.focus();
      return;
    }
    setBusy(true);
    setProblem(undefined);
    const answer = await signIn("credentials", { email, password, redirect: false });
    if (answer?.ok) {
      // A whole load, so that nothing of who was signed in before stays in memory.
      window.location.assign("/today");
      return;
    }
    setBusy(false);
    setProblem(REFUSED);
    passwordField.current?.focus();
    passwordField.current?.select();
  }

  return (
    <>
      <form method="post" noValidate onSubmit={submit} className="mt-6 flex flex-col gap-4">
        {welcome && !problem && (
          <Alert tone="acceptable">Your account is ready. Sign in with your new password.</Alert>
        )}
        {problem && <Alert tone="stop">{problem}</Alert>}
        <Field label="Email">
          {(props) => (
            <TextInput
              {...props}
              ref={emailField}
              name="email"
              type="email"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
            />
          )}
        </Field>
        <Field label="Password">
          {(props) => (
            <TextInput
              {...props}
              ref={passwordField}
              name="password"
              type="password"
              autoComplete="current-password"
              required
            />
          )}
        </Field>
        <Button type="submit" variant="primary" busy={busy} disabled={!hydrated} className="mt-1">
          Sign in
        </Button>
      </form>
      {demo && (
        <DemoSignIns
          onChoose={(email) => {
            if (emailField.current) emailField.current.value = email;
            passwordField.current?.focus();
          }}
        />
      )}
    </>
  );
}
