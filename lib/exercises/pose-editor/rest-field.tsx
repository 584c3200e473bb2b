"use client";

import type { Pose } from "@/lib/figure/schema";
import { solveSkeleton } from "@/lib/figure/skeleton";
import { Field, SelectInput } from "@/lib/ui/field";
import { letGo } from "./pins";

/** Surfaces that a body lies or sits on, by their height in centimetres. */
const surfaces = [
  [0, "Lies or sits on the floor"],
  [46, "Sits on a chair (46 cm)"],
  [72, "Lies or sits on a table (72 cm)"],
] as const;

/** Whether the body's height is found by itself from what the trunk rests on. */
export function RestField({ pose, onPose }: { pose: Pose; onPose: (pose: Pose) => void }) {
  const { anchor, head } = pose;
  const height = anchor.height ?? 0;
  const value = anchor.rest ? `${anchor.rest} ${height}` : "free";
  const known = ["free", ...surfaces.map(([at]) => `trunk ${at}`)].includes(value);

  function choose(choice: string) {
    const carried = letGo(pose);
    const at = solveSkeleton(carried).spine[0]!.at;
    if (choice === "free") return onPose({ ...carried, anchor: { point: "hips", at } });
    const lies = Number(choice.split(" ")[1]);
    onPose({ ...carried, anchor: { point: "hips", at, rest: "trunk", height: lies } });
  }

  return (
    <div className="flex flex-col gap-3 rounded-lg bg-sunken p-3">
      <Field label="The trunk" hint="Resting, it finds its own height.">
        {(field) => (
          <SelectInput {...field} value={value} onChange={(event) => choose(event.target.value)}>
            <option value="free">Is held at its height</option>
            {!known && <option value={value}>Rests as drawn</option>}
            {surfaces.map(([at, label]) => (
              <option key={at} value={`trunk ${at}`}>
                {label}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      <label className="flex items-center gap-2.5">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={head.rest !== undefined}
          onChange={(event) => {
            const { rest: _rest, ...free } = head;
            onPose({ ...pose, head: event.target.checked ? { ...free, rest: height } : free });
          }}
        />
        The head lies down too
      </label>
    </div>
  );
}
