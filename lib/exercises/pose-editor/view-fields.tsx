"use client";

import type { BodyPoint, FigureData } from "@/lib/figure/schema";
import { Field, SelectInput } from "@/lib/ui/field";
import { NumberField } from "./number-field";

const viewNames: Record<FigureData["view"], string> = {
  side: "From the side",
  "three-quarter": "Three-quarter",
  front: "From the front",
  back: "From behind",
  top: "From above",
};

/** How far each view looks from and down, where the figure does not say it itself. */
const usual: Record<FigureData["view"], { turn: number; tilt: number }> = {
  side: { turn: 11, tilt: 11 },
  "three-quarter": { turn: 40, tilt: 18 },
  front: { turn: 84, tilt: 10 },
  back: { turn: -84, tilt: 10 },
  top: { turn: 0, tilt: 72 },
};

const closeUps: [BodyPoint, string, number][] = [
  ["head", "Head and neck", 75],
  ["right-hand", "Right hand", 40],
  ["left-hand", "Left hand", 40],
  ["right-ankle", "Right foot", 50],
  ["left-ankle", "Left foot", 50],
  ["right-knee", "Right knee", 90],
  ["right-shoulder", "Right shoulder", 90],
];

type ViewFieldsProps = {
  figure: FigureData;
  onChange: (fields: Partial<FigureData>, burst?: string) => void;
};

/** From where the figure is seen, and how near. */
export function ViewFields({ figure, onChange: put }: ViewFieldsProps) {
  const { view, crop } = figure;
  return (
    <div className="flex flex-col gap-2">
      <Field label="Seen">
        {(field) => (
          <SelectInput
            {...field}
            value={view}
            onChange={(event) => {
              const next = event.target.value as FigureData["view"];
              put({ view: next, turn: undefined, tilt: undefined });
            }}
          >
            {Object.entries(viewNames).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <NumberField
        label="Turned"
        hint="0 side, 90 front, −90 back"
        unit="°"
        limits={[-180, 180]}
        value={figure.turn ?? usual[view].turn}
        onValue={(turn) => put({ turn }, "turn")}
      />
      <NumberField
        label="From above"
        hint="0 level, 80 from the ceiling"
        unit="°"
        limits={[0, 80]}
        value={figure.tilt ?? usual[view].tilt}
        onValue={(tilt) => put({ tilt }, "tilt")}
      />
      <Field label="Close-up">
        {(field) => (
          <SelectInput
            {...field}
            value={crop?.on ?? ""}
            onChange={(event) => {
              const chosen = closeUps.find(([on]) => on === event.target.value);
              put({ crop: chosen && { on: chosen[0], span: chosen[2] } });
            }}
          >
            <option value="">The whole body</option>
            {crop && !closeUps.some(([on]) => on === crop.on) && (
              <option value={crop.on}>{crop.on.replace("-", " ")}</option>
            )}
            {closeUps.map(([on, label]) => (
              <option key={on} value={on}>
                {label}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
    </div>
  );
}
