"use client";

import type { FigureData, Pose } from "@/lib/figure/schema";
import { Field, SelectInput } from "@/lib/ui/field";
import { NumberField } from "./number-field";
import { namePose, withPose } from "./poses";
import { TextDraft } from "./text-draft";

type PoseDetailsProps = {
  figure: FigureData;
  pose: number;
  onChange: (figure: FigureData, burst: string) => void;
};

/** What a pose is called, and how the movement comes to it and stays. */
export function PoseDetails({ figure, pose: index, onChange }: PoseDetailsProps) {
  const pose = figure.poses[index]!;
  const put = (fields: Partial<Pose>, burst: string) =>
    onChange(withPose(figure, index, { ...pose, ...fields }), `${burst} of pose ${index}`);
  return (
    <div className="grid gap-x-5 gap-y-2 @min-[36rem]:grid-cols-2">
      <TextDraft
        key={`name ${index}`}
        label={`Name of pose ${index + 1}`}
        value={pose.name}
        least={1}
        most={60}
        onValue={(name) => onChange(namePose(figure, index, name), `name of pose ${index}`)}
      />
      <Field label="Breath on the way here">
        {(field) => (
          <SelectInput
            {...field}
            value={pose.breath ?? ""}
            onChange={(event) => {
              const breath = event.target.value;
              put({ breath: breath === "in" || breath === "out" ? breath : undefined }, "breath");
            }}
          >
            <option value="">Not said</option>
            <option value="in">In</option>
            <option value="out">Out</option>
          </SelectInput>
        )}
      </Field>
      <NumberField
        label="Takes to come here"
        hint="Empty: the exercise’s tempo"
        unit="s"
        limits={[0.2, 20]}
        optional
        value={pose.move}
        onValue={(move) => put({ move }, "move")}
      />
      <NumberField
        label="Stays here"
        hint="Empty: the exercise’s tempo"
        unit="s"
        limits={[0, 20]}
        optional
        value={pose.hold}
        onValue={(hold) => put({ hold }, "hold")}
      />
    </div>
  );
}
