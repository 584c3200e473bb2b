"use client";

import Link from "next/link";
import { type ComponentProps, useId } from "react";
import { Field, RadioCards, TextInput } from "@/lib/ui/field";

/** How the plan is to reach the patient, as it is being chosen; `at` is the field's own text. */
export type DeliveryChoice = { by: "now" | "later" | "hand"; at: string };

/** What the server takes; null while a later mail has no time yet. */
export function deliveryOf({ by, at }: DeliveryChoice): Input | null {
  if (by === "hand") return { by };
  if (by === "now") return { by: "mail", at: null };
  // The field gives the time of this computer's zone, in which the therapist chose it.
  const instant = new Date(at);
  return Number.isNaN(instant.getTime()) ? null : { by: "mail", at: instant.toISOString() };
}
type Input = { by: "hand" } | { by: "mail"; at: string | null };

type DeliveryFieldsProps = {
  patientId: string;
  email: string | null;
  choice: DeliveryChoice;
  timeProblem: string | undefined;
  onChange: (choice: DeliveryChoice) => void;
};

export function DeliveryFields({
  patientId,
  email,
  choice,
  timeProblem,
  onChange,
}: DeliveryFieldsProps) {
  const name = useId();
  const byMail: ComponentProps<typeof RadioCards>["options"] = [
    { value: "now", label: "Mail it now", hint: `To ${email}` },
    {
      value: "later",
      label: "Mail it later",
      hint: "At a time you choose; the plan itself is in force from today.",
    },
  ];
  return (
    <div className="flex flex-col gap-3">
      <RadioCards
        legend="How does it reach them?"
        name={name}
        options={[
          ...(email ? byMail : []),
          {
            value: "hand",
            label: "Hand it over",
            hint: email
              ? "QR code, copied link or paper; no mail."
              : "QR code, copied link or paper: this patient has no mail address.",
          },
        ]}
        selected={choice.by}
        onChange={({ target }) => onChange({ ...choice, by: target.value as DeliveryChoice["by"] })}
      />
      {!email && (
        <p className="text-muted">
          To mail it,{" "}
          <Link
            href={`/patients/${patientId}/edit`}
            className="rounded-sm text-accent underline underline-offset-2"
          >
            add the email address
          </Link>{" "}
          first. This draft is kept.
        </p>
      )}
      {choice.by === "later" && (
        <Field label="When" error={timeProblem}>
          {(field) => (
            <TextInput
              type="datetime-local"
              {...field}
              value={choice.at}
              min={localNow()}
              onChange={({ target }) => onChange({ ...choice, at: target.value })}
            />
          )}
        </Field>
      )}
    </div>
  );
}

/** Now, as a field of day and time writes it. */
function localNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
