"use client";

import { useState } from "react";
import type { BodyPoint, Pose } from "@/lib/figure/schema";
import { Button } from "@/lib/ui/button";
import { Field, FieldError, SelectInput } from "@/lib/ui/field";
import { evenOut, isEven } from "./accept";
import {
  hold,
  holdOf,
  limbIn,
  pinnedTo,
  pinTo,
  sideOf,
  standOn,
  targetOf,
  type Hold,
  type Limb,
  type PinnedTo,
} from "./pins";
import { otherSide } from "./mirror";

type LimbHoldProps = { pose: Pose; limb: Limb; onPose: (pose: Pose) => void };

/** Whether the limb is free or stays at a place, and what it stays at. */
export function LimbHold({ pose, limb, onPose }: LimbHoldProps) {
  const [problem, setProblem] = useState<string>();
  const isArm = limb.endsWith("arm");
  const how = holdOf(pose, limb);
  const target = targetOf(pose, limb);
  const given = limbIn(pose, limb);
  const holds: [Hold, string][] = [
    ["free", "Free: moves by its angles"],
    ["end", isArm ? "Hand pinned" : "Foot pinned"],
    ["middle", isArm ? "Elbow pinned: leans on it" : "Knee pinned: kneels on it"],
  ];
  const places: PinnedTo[] = ["room", ...bodyPlaces(limb)];
  const now = target && pinnedTo(target);
  if (now && !places.includes(now)) places.push(now);

  function pin(to: PinnedTo) {
    try {
      onPose(pinTo(pose, limb, to));
      setProblem(undefined);
    } catch {
      setProblem("These two would hold each other. Pin one of them to the room.");
    }
  }

  return (
    <div className="flex flex-col gap-3 rounded-lg bg-sunken p-3">
      <Field label="Held by">
        {(field) => (
          <SelectInput
            {...field}
            value={how}
            onChange={(event) => onPose(hold(pose, limb, event.target.value as Hold))}
          >
            {holds.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
      {now && (
        <Field label="Pinned to">
          {(field) => (
            <SelectInput
              {...field}
              value={now}
              onChange={(event) => pin(event.target.value as PinnedTo)}
            >
              {places.map((place) => (
                <option key={place} value={place}>
                  {place === "room" ? "Its place in the room" : `The ${place.replace("-", " ")}`}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
      )}
      {problem && <FieldError>{problem}</FieldError>}
      {!isArm && "reach" in given && (
        <Field label="Stands on">
          {(field) => (
            <SelectInput
              {...field}
              value={("pin" in given && given.pin) || "ankle"}
              onChange={(event) =>
                onPose(standOn(pose, sideOf(limb), event.target.value as "ankle" | "ball" | "heel"))
              }
            >
              <option value="ankle">The whole foot</option>
              <option value="ball">The ball of the foot</option>
              <option value="heel">The heel</option>
            </SelectInput>
          )}
        </Field>
      )}
      {isEven(pose) && (
        <Button size="sm" className="self-start" onClick={() => onPose(evenOut(pose, limb))}>
          Same on the {otherSide(sideOf(limb))} side
        </Button>
      )}
    </div>
  );
}

function bodyPlaces(limb: Limb): PinnedTo[] {
  const side = sideOf(limb);
  const other = otherSide(side);
  const arms: BodyPoint[] = ["head", "shoulders", "chest", "hips", `${other}-shoulder`];
  const legs: PinnedTo[] = [
    `${side}-thigh`,
    `${other}-thigh`,
    `${side}-knee`,
    `${other}-knee`,
    `${side}-ankle`,
    `${other}-ankle`,
  ];
  if (limb.endsWith("arm"))
    return [...arms, `${other}-elbow`, `${other}-wrist`, `${other}-hand`, ...legs];
  return [`${other}-thigh`, `${other}-knee`, `${other}-shank`, `${other}-ankle`];
}
