"use client";

import { type SubmitEvent, useId, useState } from "react";
import { Alert } from "@/lib/ui/alert";
import { Button } from "@/lib/ui/button";
import { Dialog } from "@/lib/ui/dialog";
import { Field, RadioCards, SelectInput } from "@/lib/ui/field";
import type { Act, Acting, ActRow } from "../schema";

type Role = "therapist" | "trainer";

type AssignDialogProps = {
  rows: readonly ActRow[];
  team: NonNullable<Acting["team"]>;
  assign: Act<[planIds: string[], as: Role, to: string | null]>;
  onClose: () => void;
};

const roles = [
  { value: "trainer", label: "As trainer", hint: "Follows up and practises with the patient." },
  {
    value: "therapist",
    label: "As therapist",
    hint: "Treats the patient. The plan keeps the name of who prescribed it.",
  },
] as const;

const NOBODY = "nobody";

export function AssignDialog({ rows, team, assign, onClose }: AssignDialogProps) {
  const id = useId();
  const [as, setAs] = useState<Role>("trainer");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const people = as === "trainer" ? team.trainers : team.therapists;
  const [only] = rows;

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const to = String(new FormData(event.currentTarget).get("to") ?? "");
    setError(to ? undefined : "Choose a colleague.");
    if (!to) return event.currentTarget.querySelector("select")?.focus();
    setBusy(true);
    setProblem(undefined);
    const planIds = rows.map(({ planId }) => planId);
    const failed = await assign(planIds, as, to === NOBODY ? null : to);
    setBusy(false);
    if (!failed) return onClose();
    setError(failed.fields?.to);
    if (!failed.fields?.to) setProblem(failed.message);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Give to a colleague"
      description={
        rows.length === 1 && only ? (
          <bdi>{only.patientName}</bdi>
        ) : (
          `The patients of ${rows.length} plans`
        )
      }
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={id} variant="primary" busy={busy}>
            Give
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-4">
        <RadioCards
          legend="As whom"
          name="as"
          options={roles}
          columns="sm:grid-cols-2"
          selected={as}
          onChange={({ target }) => setAs(target.value as Role)}
        />
        <Field label={as === "trainer" ? "Trainer" : "Therapist"} error={error}>
          {(props) => (
            <SelectInput key={as} {...props} name="to" defaultValue="">
              <option value="" disabled>
                Choose a colleague
              </option>
              {people.map(({ userId, name }) => (
                <option key={userId} value={userId}>
                  {name}
                </option>
              ))}
              {as === "trainer" && <option value={NOBODY}>No trainer</option>}
            </SelectInput>
          )}
        </Field>
        {problem && <Alert tone="stop">{problem}</Alert>}
      </form>
    </Dialog>
  );
}
