"use client";

import { Trash2 } from "lucide-react";
import { useState } from "react";
import type { Skeleton } from "@/lib/figure/joints";
import type { FigureData, Prop } from "@/lib/figure/schema";
import { Button } from "@/lib/ui/button";
import { Field, FieldError, SelectInput } from "@/lib/ui/field";
import { NumberField } from "./number-field";
import { PlaceField } from "./place-field";
import {
  newProp,
  propChoiceDefaults,
  propChoices,
  propKinds,
  propLabels,
  propNumbers,
  propPlaces,
  propRefused,
} from "./prop-kinds";

type PropPanelProps = {
  figure: FigureData;
  pose: number;
  body: Skeleton;
  onChange: (figure: FigureData, burst?: string) => void;
};

/** What stands in the room or is held: added from the list, then moved or typed. */
export function PropPanel({ figure, pose, body, onChange }: PropPanelProps) {
  const { props } = figure;
  const put = (index: number, prop: Prop, burst?: string) =>
    onChange({ ...figure, props: props.map((old, i) => (i === index ? prop : old)) }, burst);
  return (
    <div className="flex flex-col gap-3">
      <Field label="Add a prop" hint="It comes near the body; drag its handle or type its place.">
        {(field) => (
          <SelectInput
            {...field}
            value=""
            onChange={(event) => {
              const kind = propKinds.find((name) => name === event.target.value);
              if (kind) onChange({ ...figure, props: [...props, newProp(kind, figure, pose)] });
            }}
          >
            <option value="">Choose…</option>
            {propKinds.map((kind) => (
              <option key={kind} value={kind}>
                {propLabels[kind]}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      {props.length === 0 && <p className="text-muted">No props yet.</p>}
      {props.map((prop, index) => (
        // Two may be alike; a prop is known by its place in the list.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={`${index} ${prop.kind}`} className="rounded-lg border px-3 pt-1 pb-2">
          <legend className="sr-only">{propLabels[prop.kind]}</legend>
          <div className="flex items-center justify-between">
            <span aria-hidden className="font-medium">
              {propLabels[prop.kind]}
            </span>
            <Button
              variant="ghost"
              size="sm"
              icon={Trash2}
              aria-label={`Remove ${propLabels[prop.kind].toLowerCase()}`}
              onClick={() => onChange({ ...figure, props: props.filter((_, i) => i !== index) })}
            >
              Remove
            </Button>
          </div>
          <PropFields
            prop={prop}
            body={body}
            onProp={(next, burst) => put(index, next, burst && `${burst} ${index}`)}
          />
        </fieldset>
      ))}
    </div>
  );
}

type PropFieldsProps = {
  prop: Prop;
  body: Skeleton;
  onProp: (prop: Prop, burst?: string) => void;
};

function PropFields({ prop, body, onProp }: PropFieldsProps) {
  const [problem, setProblem] = useState<string>();
  const values = prop as Record<string, unknown>;
  const choice = propChoices[prop.kind];

  function set(next: Prop, burst?: string) {
    const refused = propRefused(next);
    setProblem(refused);
    if (!refused) onProp(next, burst);
  }

  return (
    <>
      {choice && (
        <label className="grid grid-cols-[minmax(0,1fr)_9rem] items-center gap-3 py-1">
          {choice.label}
          <SelectInput
            value={String(values[choice.key] ?? propChoiceDefaults[choice.key] ?? "")}
            onChange={(event) => set({ ...prop, [choice.key]: event.target.value } as Prop)}
          >
            {choice.options.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectInput>
        </label>
      )}
      {propNumbers[prop.kind].map(({ key, label, unit, otherwise }) => (
        <NumberField
          key={key}
          label={label}
          unit={unit}
          limits={[-300, 300]}
          value={typeof values[key] === "number" ? values[key] : otherwise}
          onValue={(value) => set({ ...prop, [key]: value } as Prop, `prop ${key}`)}
        />
      ))}
      {propPlaces(prop).map(({ label, place, put }) => (
        <PlaceField
          key={label}
          label={label}
          place={place}
          body={body}
          roomOnly={prop.kind === "cushion"}
          onPlace={(next, burst) => set(put(next), burst)}
        />
      ))}
      {problem && <FieldError>{problem}</FieldError>}
    </>
  );
}
