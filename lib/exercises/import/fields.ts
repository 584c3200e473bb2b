import type { Table } from "@/lib/files/read-file";

export type FieldKind = "text" | "list" | "choice" | "choices" | "whole" | "number" | "data";

type FieldFacts = {
  /** The heading that an export writes. */
  label: string;
  kind: FieldKind;
  /** Other headings that are taken for it, folded. */
  alike?: readonly string[];
};

/** What a column of a file can be read as, in the order in which an export writes them. */
export const fields = {
  id: { label: "Id", kind: "text", alike: ["identifier", "code", "number", "nr", "no"] },
  source: { label: "Source", kind: "text" },
  slug: { label: "Address", kind: "text", alike: ["slug"] },
  name: { label: "Name", kind: "text", alike: ["exercise", "exercise name", "title"] },
  otherNames: {
    label: "Other names",
    kind: "list",
    alike: ["synonyms", "aliases", "also called", "alternative names"],
  },
  purpose: { label: "Purpose", kind: "text", alike: ["goal", "aim", "description"] },
  regions: {
    label: "Body regions",
    kind: "choices",
    alike: ["regions", "region", "body region", "body part", "body parts", "area"],
  },
  targetMuscles: {
    label: "Target muscles",
    kind: "list",
    alike: ["muscles", "muscle", "target muscle", "primary muscles", "secondary muscles", "target"],
  },
  movementType: {
    label: "Movement type",
    kind: "choice",
    alike: ["type", "category", "exercise type", "kind"],
  },
  startPosition: { label: "Start position", kind: "choice", alike: ["position"] },
  equipment: { label: "Equipment", kind: "choices", alike: ["gear", "material", "props"] },
  difficulty: { label: "Difficulty", kind: "choice", alike: ["level"] },
  steps: {
    label: "Steps",
    kind: "list",
    alike: ["instructions", "instruction", "how to", "execution", "step"],
  },
  cues: { label: "Cues", kind: "list", alike: ["cue", "tips"] },
  commonMistakes: { label: "Common mistakes", kind: "list", alike: ["mistakes", "errors"] },
  cautions: { label: "Cautions", kind: "list", alike: ["caution", "precautions", "warnings"] },
  contraindications: {
    label: "Contraindications",
    kind: "list",
    alike: ["contraindication", "not with"],
  },
  sets: { label: "Sets", kind: "whole", alike: ["set", "rounds"] },
  repsMin: {
    label: "Repetitions",
    kind: "whole",
    alike: ["reps", "repeats", "reps min", "repetitions min"],
  },
  repsMax: { label: "Repetitions, at most", kind: "whole", alike: ["reps max", "repetitions max"] },
  holdMinSeconds: {
    label: "Hold (s)",
    kind: "whole",
    alike: ["hold", "hold seconds", "hold min", "hold min seconds"],
  },
  holdMaxSeconds: {
    label: "Hold, at most (s)",
    kind: "whole",
    alike: ["hold max", "hold max seconds"],
  },
  durationMinSeconds: {
    label: "Duration (s)",
    kind: "whole",
    alike: ["duration", "duration seconds", "time", "duration min seconds"],
  },
  durationMaxSeconds: {
    label: "Duration, at most (s)",
    kind: "whole",
    alike: ["duration max", "duration max seconds"],
  },
  restSeconds: { label: "Rest (s)", kind: "whole", alike: ["rest", "rest seconds", "pause"] },
  side: { label: "Side", kind: "choice" },
  loadValue: { label: "Load", kind: "number", alike: ["load value", "weight"] },
  loadUnit: { label: "Load unit", kind: "choice", alike: ["weight unit", "unit"] },
  loadBand: { label: "Band", kind: "text", alike: ["load band", "band colour", "band color"] },
  tempo: { label: "Tempo", kind: "text" },
  effortTarget: { label: "Effort", kind: "whole", alike: ["effort target", "rpe"] },
  sidedness: { label: "Sides", kind: "choice", alike: ["sidedness", "laterality"] },
  easier: { label: "Easier", kind: "list", alike: ["regressions", "regression"] },
  harder: { label: "Harder", kind: "list", alike: ["progressions", "progression"] },
  figure: { label: "Figure", kind: "data" },
  media: { label: "Picture or video", kind: "data", alike: ["media"] },
} as const satisfies Record<string, FieldFacts>;

export type FieldKey = keyof typeof fields;

export const fieldKeys = Object.keys(fields) as [FieldKey, ...FieldKey[]];

/** The fields that together are a dosage: a row gives all of it or none. */
export const dosageFields = [
  "sets",
  "repsMin",
  "repsMax",
  "holdMinSeconds",
  "holdMaxSeconds",
  "durationMinSeconds",
  "durationMaxSeconds",
  "restSeconds",
  "side",
  "loadValue",
  "loadUnit",
  "loadBand",
  "tempo",
  "effortTarget",
] as const satisfies readonly FieldKey[];

/** What each column is read as; null leaves it out. */
export type Mapping = Record<string, FieldKey | null>;

/** Words of a heading without case, hyphens, brackets or a "routinely." before them. */
function plain(heading: string): string {
  return heading
    .slice(heading.lastIndexOf(".") + 1)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const byHeading = new Map<string, FieldKey>(
  fieldKeys.flatMap((key) => {
    const { label, alike = [] }: FieldFacts = fields[key];
    return [key, label, ...alike].map((heading) => [plain(heading), key] as const);
  }),
);

/**
 * What each column most likely is. Two columns for one field are only guessed where the field is a
 * list that both add to (primary and secondary muscles); else the exacter heading has it.
 */
export function guessMapping({ columns, shape }: Pick<Table, "columns" | "shape">): Mapping {
  const mapping: Mapping = Object.fromEntries(columns.map((column) => [column, null]));
  const exact = (column: string) => {
    const key = byHeading.get(plain(column));
    return key !== undefined && [plain(key), plain(fields[key].label)].includes(plain(column));
  };
  // Our own block of an export says more than the shape that it is wrapped in.
  const rank = (column: string) => (column.startsWith("routinely.") ? 0 : exact(column) ? 1 : 2);
  const taken = new Set<FieldKey>();
  for (const column of columns.toSorted((a, b) => rank(a) - rank(b))) {
    const key = byHeading.get(plain(column)) ?? null;
    if (key === null || (taken.has(key) && !(key === "targetMuscles" && rank(column) === 2)))
      continue;
    if (shape === "routinely" && key === "targetMuscles" && column !== "primaryMuscles") continue;
    mapping[column] = key;
    taken.add(key);
  }
  return mapping;
}

/** The columns of each field, in the file's order. */
export function columnsByField(mapping: Mapping): Map<FieldKey, string[]> {
  const found = new Map<FieldKey, string[]>();
  for (const [column, key] of Object.entries(mapping))
    if (key) found.set(key, [...(found.get(key) ?? []), column]);
  return found;
}

/** The mapping in the order of a file's columns, as it travels beside the file. */
export function mappingFrom(
  columns: readonly string[],
  inOrder: readonly (FieldKey | null)[],
): Mapping {
  return Object.fromEntries(columns.map((column, at) => [column, inOrder[at] ?? null]));
}

/** What must be put right before any row can be read, as sentences by field. */
export function mappingFaults(mapping: Mapping): Partial<Record<FieldKey, string>> {
  const found = columnsByField(mapping);
  const faults: Partial<Record<FieldKey, string>> = {};
  for (const key of ["name", "steps"] as const)
    if (!found.has(key))
      faults[key] = `Choose the column that holds the ${fields[key].label.toLowerCase()}.`;
  for (const [key, columns] of found)
    if (columns.length > 1 && fields[key].kind !== "list")
      faults[key] = `Only one column can be ${fields[key].label}: ${columns.join(", ")} are.`;
  return faults;
}
