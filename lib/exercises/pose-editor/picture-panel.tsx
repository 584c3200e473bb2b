"use client";

import { FlipHorizontal2, Plus, Trash2, WandSparkles } from "lucide-react";
import { limbMuscles, trunkMuscles } from "@/lib/figure/muscle-schema";
import type { Arrow, BodyPoint, FigureData } from "@/lib/figure/schema";
import { Button } from "@/lib/ui/button";
import { Field, SelectInput } from "@/lib/ui/field";
import { mirrorFigure } from "./mirror";
import { NumberField } from "./number-field";
import { describePoses } from "./poses";
import { TextDraft } from "./text-draft";

type PicturePanelProps = {
  figure: FigureData;
  onChange: (figure: FigureData, burst?: string) => void;
};

export const viewNames: Record<FigureData["view"], string> = {
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

const followed: [BodyPoint, string][] = (["right", "left"] as const).flatMap((side) =>
  (["wrist", "elbow", "knee", "ankle"] as const).map((joint): [BodyPoint, string] => [
    `${side}-${joint}`,
    `${side} ${joint === "wrist" ? "hand" : joint === "ankle" ? "foot" : joint}`,
  ]),
);
followed.push(["head", "head"], ["chest", "trunk"], ["hips", "hips"]);

/** What belongs to the figure as a whole: view, loop, arrow, muscles and its words. */
export function PicturePanel({ figure, onChange }: PicturePanelProps) {
  const { view, crop, loop, muscles = [] } = figure;
  const put = (fields: Partial<FigureData>, burst?: string) =>
    onChange({ ...figure, ...fields }, burst);

  return (
    <div className="flex flex-col gap-4">
      <TextDraft
        label="What the body does, in words"
        hint="Read aloud to who cannot see the picture: from where to where, in one to three sentences."
        value={figure.alt}
        least={20}
        most={600}
        rows={4}
        onValue={(alt) => put({ alt }, "alt")}
      />
      <Button
        size="sm"
        icon={WandSparkles}
        className="-mt-2 self-start"
        onClick={() => put({ alt: describePoses(figure) })}
      >
        Write it from the poses’ names
      </Button>
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
      <Field label="The movement goes on">
        {(field) => (
          <SelectInput
            {...field}
            value={loop ?? "back-and-forth"}
            onChange={(event) => {
              const cycle = event.target.value === "cycle";
              put({ loop: cycle ? "cycle" : undefined });
            }}
          >
            <option value="back-and-forth">There and back through all poses</option>
            <option value="cycle">Round: from the last pose to the first</option>
          </SelectInput>
        )}
      </Field>
      <ArrowField figure={figure} onChange={put} />
      <Muscles muscles={muscles} onChange={(next) => put({ muscles: next })} />
      <Button
        size="sm"
        icon={FlipHorizontal2}
        className="self-start"
        onClick={() => onChange(mirrorFigure(figure))}
      >
        Exchange left and right
      </Button>
    </div>
  );
}

function ArrowField({
  figure: { arrows },
  onChange,
}: {
  figure: FigureData;
  onChange: (fields: { arrows: Arrow[] }) => void;
}) {
  const [arrow] = arrows;
  const isPlainFollow =
    arrows.length === 1 &&
    arrow &&
    "follow" in arrow &&
    arrow.offset.every((value) => value === 0) &&
    followed.some(([point]) => point === arrow.follow);
  const value =
    arrows.length === 0
      ? "none"
      : arrows.length === 1 && arrow && "auto" in arrow
        ? "auto"
        : isPlainFollow
          ? arrow.follow
          : "own";
  return (
    <Field label="Arrow">
      {(field) => (
        <SelectInput
          {...field}
          value={value}
          onChange={(event) => {
            const choice = event.target.value;
            if (choice === "own") return;
            if (choice === "none") return onChange({ arrows: [] });
            if (choice === "auto") return onChange({ arrows: [{ auto: true }] });
            onChange({ arrows: [{ follow: choice as BodyPoint, offset: [0, 0, 0] }] });
          }}
        >
          <option value="auto">Follows what moves most</option>
          {value === "own" && (
            <option value="own">
              {arrows.length > 1 ? `${arrows.length} as drawn` : "As drawn"}
            </option>
          )}
          {followed.map(([point, label]) => (
            <option key={point} value={point}>
              Follows the {label}
            </option>
          ))}
          <option value="none">None</option>
        </SelectInput>
      )}
    </Field>
  );
}

const regions = [...trunkMuscles, ...limbMuscles];
type Muscles = NonNullable<FigureData["muscles"]>;

function Muscles({
  muscles,
  onChange,
}: {
  muscles: Muscles;
  onChange: (muscles: Muscles) => void;
}) {
  const set = (index: number, fields: Partial<Muscles[number]>) =>
    onChange(muscles.map((muscle, i) => (i === index ? { ...muscle, ...fields } : muscle)));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 font-medium">Working muscles</legend>
      {muscles.map((muscle, index) => (
        // Two may be alike; a muscle is known by its place in the list.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className="grid grid-cols-[minmax(0,1fr)_6rem_auto] gap-1.5">
          <SelectInput
            aria-label={`Muscle ${index + 1}`}
            value={muscle.region}
            onChange={(event) =>
              set(index, { region: event.target.value as (typeof regions)[number] })
            }
          >
            {regions.map((region) => (
              <option key={region} value={region}>
                {sentence(region)}
              </option>
            ))}
          </SelectInput>
          <SelectInput
            aria-label={`Side of muscle ${index + 1}`}
            value={muscle.side ?? ""}
            onChange={(event) => {
              const side = event.target.value;
              set(index, { side: side === "left" || side === "right" ? side : undefined });
            }}
          >
            <option value="">Both</option>
            <option value="right">Right</option>
            <option value="left">Left</option>
          </SelectInput>
          <Button
            variant="ghost"
            icon={Trash2}
            aria-label={`Remove ${muscle.region}`}
            title="Remove"
            className="px-2"
            onClick={() => onChange(muscles.filter((_, i) => i !== index))}
          />
        </div>
      ))}
      {muscles.length < 8 && (
        <Button
          size="sm"
          icon={Plus}
          className="self-start"
          onClick={() => onChange([...muscles, { region: "quadriceps" }])}
        >
          Add a muscle
        </Button>
      )}
    </fieldset>
  );
}

const sentence = (name: string) => {
  const words = name.replace("-", " ");
  return words[0]!.toUpperCase() + words.slice(1);
};
