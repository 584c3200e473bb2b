import type { Pose, Vector } from "@/lib/figure/schema";
import { armFields } from "./arm-fields";
import type { Part } from "./handles";
import { legFields } from "./leg-fields";
import { pinAt, targetOf, type Limb } from "./pins";
import { axisLabels, room, type PoseField } from "./pose-field";
import { backFields, bodyFields, headFields } from "./trunk-fields";

/** The numbers of one part of the body. Writing gives a new pose; what else is in it stays. */
export function fieldsOf(part: Part, pose: Pose): PoseField[] {
  if (part === "body") return bodyFields(pose);
  if (part === "back") return backFields;
  if (part === "head") return headFields;
  return [
    ...placeFields(pose, part),
    ...(part.endsWith("arm") ? armFields(part) : legFields(part)),
  ];
}

/** Where a pinned limb is held: in the room, or from what it is pinned to. */
function placeFields(pose: Pose, limb: Limb): PoseField[] {
  const target = targetOf(pose, limb);
  if (target === undefined) return [];
  const inRoom = Array.isArray(target);
  const labels =
    inRoom || "on" in target ? axisLabels : (["Forward", "Up", "To the right"] as const);
  return [0, 1, 2].map((axis) => ({
    id: `${limb}-place-${axis}`,
    label: inRoom
      ? `Pinned: ${labels[axis]!.toLowerCase()}`
      : `From it: ${labels[axis]!.toLowerCase()}`,
    unit: "cm" as const,
    limits: room,
    read: (given: Pose) => {
      const now = targetOf(given, limb) ?? [0, 0, 0];
      return (Array.isArray(now) ? now : (now.offset ?? [0, 0, 0]))[axis]!;
    },
    write: (given: Pose, value: number) => {
      const now = targetOf(given, limb)!;
      const at = [...(Array.isArray(now) ? now : (now.offset ?? [0, 0, 0]))] as Vector;
      at[axis] = value;
      return pinAt(given, limb, Array.isArray(now) ? at : { ...now, offset: at });
    },
  }));
}
