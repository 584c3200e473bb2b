"use client";

import type { Skeleton } from "@/lib/figure/joints";
import { locate } from "@/lib/figure/places";
import type { BodyPoint, Place, Vector } from "@/lib/figure/schema";
import { SelectInput } from "@/lib/ui/field";
import { NumberField } from "./number-field";

const points: BodyPoint[] = [
  ...(["right", "left"] as const).flatMap((side): BodyPoint[] => [
    `${side}-hand`,
    `${side}-wrist`,
    `${side}-elbow`,
    `${side}-shoulder`,
    `${side}-hip`,
    `${side}-knee`,
    `${side}-ankle`,
    `${side}-ball`,
  ]),
  "head",
  "shoulders",
  "chest",
  "waist",
  "hips",
];
const pairs = ["hand", "knee", "ankle"] as const;

type PlaceFieldProps = {
  label: string;
  place: Place;
  body: Skeleton;
  roomOnly: boolean;
  onPlace: (place: Place, burst?: string) => void;
};

/** A place of the room, or a point of the body that the prop goes with. */
export function PlaceField({ label, place, body, roomOnly, onPlace }: PlaceFieldProps) {
  const inRoom = Array.isArray(place);
  const value = inRoom
    ? "room"
    : "between" in place
      ? `between ${place.between[0].split("-")[1] ?? ""}`
      : place.at;
  const vector: Vector = inRoom ? place : (place.offset ?? [0, 0, 0]);

  function choose(choice: string) {
    if (choice === value) return;
    if (choice === "room") return onPlace(locate(place, body).map(Math.round) as Vector);
    const pair = pairs.find((name) => choice === `between ${name}`);
    onPlace(pair ? { between: [`left-${pair}`, `right-${pair}`] } : { at: choice as BodyPoint });
  }

  return (
    <>
      {!roomOnly && (
        <label className="grid grid-cols-[minmax(0,1fr)_9rem] items-center gap-3 py-1">
          {label}
          <SelectInput value={value} onChange={(event) => choose(event.target.value)}>
            <option value="room">In the room</option>
            {pairs.map((pair) => (
              <option key={pair} value={`between ${pair}`}>
                Between the {pair === "hand" ? "hands" : pair === "knee" ? "knees" : "ankles"}
              </option>
            ))}
            {points.map((point) => (
              <option key={point} value={point}>
                {point.replace("-", " ")}
              </option>
            ))}
          </SelectInput>
        </label>
      )}
      {(inRoom || vector.some((part) => part !== 0)) &&
        (["across", "height", "towards the viewer"] as const).map((axis, i) => (
          <NumberField
            key={axis}
            label={`${label}: ${inRoom ? axis : `${axis}, from it`}`}
            unit="cm"
            limits={[-300, 300]}
            value={vector[i]}
            onValue={(next) => {
              const moved = vector.map((part, j) => (i === j ? next! : part)) as Vector;
              onPlace(inRoom ? moved : { ...place, offset: moved }, `place ${label} ${axis}`);
            }}
          />
        ))}
    </>
  );
}
