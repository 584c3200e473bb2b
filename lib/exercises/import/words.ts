import { formatDosage } from "../dosage";
import {
  difficultyNames,
  equipmentNames,
  movementNames,
  positionNames,
  regionNames,
  sidednessNames,
} from "../words";
import { fields } from "./fields";
import type { PlannedRow } from "./plan-rows";
import type { Table } from "@/lib/files/read-file";
import type { Content } from "./schema";

/** How a field of an exercise is called in the preview. */
export const contentLabel = (field: keyof Content): string =>
  field === "dosage" ? "Dosage" : fields[field].label;

/** A field's value as one line, to set before and after side by side. */
export function contentText(content: Content, field: keyof Content): string {
  switch (field) {
    case "dosage":
      return formatDosage(content.dosage);
    case "regions":
      return content.regions.map((region) => regionNames[region]).join(", ");
    case "equipment":
      return content.equipment.map((thing) => equipmentNames[thing]).join(", ") || "None";
    case "movementType":
      return movementNames[content.movementType];
    case "startPosition":
      return content.startPosition ? positionNames[content.startPosition] : "Not given";
    case "difficulty":
      return difficultyNames[content.difficulty];
    case "sidedness":
      return sidednessNames[content.sidedness];
    case "figure":
      return content.figure ? content.figure.alt : "None";
    case "media":
      return content.media ? content.media.alt : "None";
    case "name":
    case "purpose":
      return content[field] || "Empty";
    default:
      return content[field].join(" · ") || "None";
  }
}

export const changeNames: Record<PlannedRow["change"] | "refused", string> = {
  add: "New",
  update: "Update",
  unchanged: "Unchanged",
  refused: "Refused",
};

export const shapeNames: Record<Table["shape"], string> = {
  "free-exercise-db": "JSON in the shape of free-exercise-db",
  routinely: "JSON of a Routinely export",
  other: "JSON list",
};

/** "1 exercise", "868 exercises". */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
