"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { Card } from "@/lib/ui/card";
import { Field, SelectInput, TextArea, TextInput } from "@/lib/ui/field";
import { readText } from "@/lib/ui/read-field";
import {
  difficultyNames,
  equipmentNames,
  movementNames,
  positionNames,
  regionNames,
  sidednessNames,
} from "../../words";
import type { OwnExerciseInput } from "../schema";
import { ChoicesField } from "./choices-field";
import { TagsField } from "./tags-field";

type AboutFieldsProps = {
  muscles: readonly string[];
  /** The built-in exercise that this is a copy of; said while both have one name. */
  sameNameAs: string | null;
};

export function AboutFields({ muscles, sameNameAs }: AboutFieldsProps) {
  const { register, formState, control, setValue } = useFormContext<OwnExerciseInput>();
  const { errors } = formState;
  const typed = useWatch({ control, name: "name" });
  const isSame = sameNameAs !== null && typed.trim() === sameNameAs;
  return (
    <Card title="The exercise">
      <div className="grid gap-4">
        <Field
          label="Name"
          error={errors.name?.message}
          hint={
            isSame &&
            "The built-in one has this name too; yours is marked “Ours” wherever it is found."
          }
        >
          {(props) => <TextInput {...props} dir="auto" autoComplete="off" {...register("name")} />}
        </Field>
        <TagsField
          name="otherNames"
          label="Other names"
          hint="What colleagues type when they look for it. Enter or a comma ends one."
        />
        <Field
          label="Purpose"
          optional
          hint="What it is good for, in a sentence. Patients do not see it."
          error={errors.purpose?.message}
        >
          {(props) => <TextArea {...props} rows={2} dir="auto" {...register("purpose")} />}
        </Field>
        <ChoicesField name="regions" legend="Body regions" options={regionNames} />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Type" error={errors.movementType?.message}>
            {(props) => (
              <SelectInput {...props} {...register("movementType")}>
                <Options names={movementNames} />
              </SelectInput>
            )}
          </Field>
          <Field label="Start position" error={errors.startPosition?.message}>
            {(props) => (
              <SelectInput {...props} {...register("startPosition", { setValueAs: readText })}>
                <option value="">Not given</option>
                <Options names={positionNames} />
              </SelectInput>
            )}
          </Field>
          <Field label="Difficulty" error={errors.difficulty?.message}>
            {(props) => (
              <SelectInput {...props} {...register("difficulty", { valueAsNumber: true })}>
                <Options names={difficultyNames} />
              </SelectInput>
            )}
          </Field>
          <Field label="Sides" error={errors.sidedness?.message}>
            {(props) => (
              <SelectInput
                {...props}
                {...register("sidedness", {
                  // The dosage speaks of sides too; it follows until somebody sets it.
                  onChange: (event: { target: { value: OwnExerciseInput["sidedness"] } }) =>
                    setValue("dosage.side", event.target.value, { shouldDirty: true }),
                })}
              >
                <Options names={sidednessNames} />
              </SelectInput>
            )}
          </Field>
        </div>
        <ChoicesField name="equipment" legend="Equipment" options={equipmentNames} optional />
        <TagsField
          name="targetMuscles"
          label="Target muscles"
          hint="Type for suggestions, or write your own."
          suggestions={muscles}
        />
      </div>
    </Card>
  );
}

function Options({ names }: { names: Readonly<Record<string, string>> }) {
  return Object.entries(names).map(([value, name]) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
}
