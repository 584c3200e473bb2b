import type { Exercise } from "../schema";
import { writeCsv } from "@/lib/files/csv";
import { type FieldKey, fieldKeys, fields } from "./fields";
import { writeListCell } from "./list-cell";
import type { Format, SourceKey } from "./schema";
import { theirCategory, theirEquipment, theirLevel } from "./vocabulary";

/** An exercise with the key by which an import knows it again. */
export type ExportedExercise = { key: SourceKey; exercise: Exercise };

/** The clinic's own exercises as a file; importing it again changes nothing. */
export function exportFile(exercises: readonly ExportedExercise[], format: Format): string {
  return format === "csv" ? toCsv(exercises) : toJson(exercises);
}

/**
 * In the shape of free-exercise-db, so that what reads that reads ours; what that shape has no
 * field for, or a coarser one, stands whole under `routinely`.
 */
function toJson(exercises: readonly ExportedExercise[]): string {
  const entries = exercises.map(({ key, exercise }) => {
    const { slug, version: _, name, difficulty, targetMuscles, steps, ...rest } = exercise;
    return {
      id: key.sourceId,
      name,
      force: null,
      level: theirLevel[difficulty],
      mechanic: null,
      equipment: theirThing(exercise),
      primaryMuscles: targetMuscles,
      secondaryMuscles: [],
      instructions: steps,
      category: theirCategory[exercise.movementType],
      images: [],
      routinely: { source: key.source, slug, ...rest },
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}

function theirThing({ equipment: [first] }: Exercise): string {
  return first === undefined ? "body only" : (theirEquipment[first] ?? "other");
}

function toCsv(exercises: readonly ExportedExercise[]): string {
  return writeCsv(
    fieldKeys.map((field) => fields[field].label),
    exercises.map((one) => fieldKeys.map((field) => cellOf(field, one))),
  );
}

function cellOf(field: FieldKey, { key, exercise }: ExportedExercise): string {
  if (field === "id") return key.sourceId;
  if (field === "source") return key.source;
  const value =
    field in exercise.dosage
      ? exercise.dosage[field as keyof Exercise["dosage"]]
      : exercise[field as keyof Exercise];
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return writeListCell(value);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
