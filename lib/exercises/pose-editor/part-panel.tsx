"use client";

import type { Skeleton } from "@/lib/figure/joints";
import { jointRanges, measureJoints } from "@/lib/figure/ranges";
import { handShapeNames } from "@/lib/figure/hand-shapes";
import type { Pose } from "@/lib/figure/schema";
import { Field, SelectInput } from "@/lib/ui/field";
import { fieldsOf } from "./fields";
import type { Part } from "./handles";
import { LimbHold } from "./limb-hold";
import { NumberField } from "./number-field";
import { sideOf, withLimb, type Limb } from "./pins";
import type { PoseField } from "./pose-field";
import { RestField } from "./rest-field";

const partNames: Record<Part, string> = {
  body: "Whole body",
  back: "Back",
  head: "Head and neck",
  "right-arm": "Right arm",
  "left-arm": "Left arm",
  "right-leg": "Right leg",
  "left-leg": "Left leg",
};
const parts = Object.keys(partNames) as Part[];

type PartPanelProps = {
  pose: Pose;
  index: number;
  body: Skeleton;
  part: Part;
  onPart: (part: Part) => void;
  onPose: (pose: Pose, burst: string | undefined, limb?: Limb) => void;
};

/** The numbers of one part of the body, typed; what is dragged shows here at once. */
export function PartPanel({ pose, index, body, part, onPart, onPose }: PartPanelProps) {
  const limb = part === "body" || part === "back" || part === "head" ? undefined : part;
  const measured = measureJoints(body);
  return (
    <div className="flex flex-col gap-3">
      <Field label="Part of the body">
        {(field) => (
          <SelectInput
            {...field}
            value={part}
            onChange={(event) => onPart(event.target.value as Part)}
          >
            {parts.map((name) => (
              <option key={name} value={name}>
                {partNames[name]}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      {limb && (
        <LimbHold pose={pose} limb={limb} onPose={(next) => onPose(next, undefined, limb)} />
      )}
      {part === "body" && <RestField pose={pose} onPose={(next) => onPose(next, undefined)} />}
      <div>
        {fieldsOf(part, pose).map((field) => (
          <NumberField
            key={`${index} ${field.id}`}
            label={field.label}
            hint={hintOf(field)}
            unit={field.unit}
            limits={field.limits}
            value={field.read(pose, body)}
            warning={warningOf(field, pose, body, limb, measured)}
            onValue={(value) => {
              if (value === undefined) return;
              onPose(field.write(pose, value), `type ${field.id} in pose ${index}`, limb);
            }}
          />
        ))}
      </div>
      {limb?.endsWith("arm") && (
        <HandShape pose={pose} limb={limb} onPose={(next) => onPose(next, undefined, limb)} />
      )}
    </div>
  );
}

const span = ([least, most]: readonly [number, number], unit: string) =>
  (unit === "°" ? `${least}° to ${most}°` : `${least} to ${most} cm`).replaceAll("-", "−");

const hintOf = ({ hint, range, unit }: PoseField) =>
  [hint, range && span(range, unit)].filter(Boolean).join(" · ") || undefined;

/** Said when a joint is bent further than people can; the number is kept all the same. */
function warningOf(
  field: PoseField,
  pose: Pose,
  body: Skeleton,
  limb: Limb | undefined,
  measured: ReturnType<typeof measureJoints>,
): string | undefined {
  const { range, joint, unit } = field;
  if (!range) return undefined;
  const value = field.read(pose, body);
  if (value < range[0] - 0.5 || value > range[1] + 0.5)
    return `Beyond the human range of ${span(range, unit)}.`;
  const found = measured.find((one) => one.joint === joint && (!limb || one.side === sideOf(limb)));
  if (!joint || !found) return undefined;
  const [least, most] = jointRanges[joint];
  if (found.degrees >= least - 0.5 && found.degrees <= most + 0.5) return undefined;
  return `Together this is ${Math.round(found.degrees)}° of ${joint}: people reach ${span([least, most], "°")}.`;
}

function HandShape({
  pose,
  limb,
  onPose,
}: {
  pose: Pose;
  limb: Limb;
  onPose: (pose: Pose) => void;
}) {
  const arm = pose.arms[sideOf(limb)];
  const named = typeof arm.shape === "object" ? "own" : (arm.shape ?? "");
  return (
    <Field label="Shape of the hand">
      {(field) => (
        <SelectInput
          {...field}
          value={named}
          onChange={(event) => {
            const shape = handShapeNames.find((name) => name === event.target.value);
            onPose(withLimb(pose, limb, { ...arm, shape }));
          }}
        >
          <option value="">As it comes</option>
          {named === "own" && <option value="own">As drawn</option>}
          {handShapeNames.map((name) => (
            <option key={name} value={name}>
              {name.replace("-", " ")}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
  );
}
