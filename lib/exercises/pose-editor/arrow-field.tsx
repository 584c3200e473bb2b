"use client";

import type { Arrow, BodyPoint, FigureData } from "@/lib/figure/schema";
import { Field, SelectInput } from "@/lib/ui/field";

const followed: [BodyPoint, string][] = (["right", "left"] as const).flatMap((side) =>
  (["wrist", "elbow", "knee", "ankle"] as const).map((joint): [BodyPoint, string] => [
    `${side}-${joint}`,
    `${side} ${joint === "wrist" ? "hand" : joint === "ankle" ? "foot" : joint}`,
  ]),
);
followed.push(["head", "head"], ["chest", "trunk"], ["hips", "hips"]);

/** What the movement arrow follows; arrows that were laid by hand stay until another is chosen. */
export function ArrowField({
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
