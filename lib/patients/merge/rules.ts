import { isJoined, longestText, type MergeField, mergeFields, type Take } from "./schema";

/** A record's fields as they are stored. */
export type MergeRecord = Record<MergeField, string | string[] | null>;

const isSame = (a: MergeRecord[MergeField], b: MergeRecord[MergeField]) =>
  JSON.stringify(a) === JSON.stringify(b);

const isEmpty = (value: MergeRecord[MergeField]) =>
  value === null || (Array.isArray(value) && value.length === 0);

/** The fields in which two records differ; the others need no choice. */
export function differingFields(stays: MergeRecord, double: MergeRecord): MergeField[] {
  return mergeFields.filter((field) => !isSame(stays[field], double[field]));
}

/**
 * What is proposed for a field: whatever is not empty; of two lists or texts both, so that no
 * precaution is lost; else what the record that stays has. Equipment is "nothing at home" when empty,
 * which is more than "not asked".
 */
export function proposedTake(field: MergeField, stays: MergeRecord, double: MergeRecord): Take {
  const [a, b] = [stays[field], double[field]];
  if (field === "equipment") return a === null ? "double" : b === null ? "stays" : "both";
  if (isEmpty(a)) return "double";
  if (isEmpty(b)) return "stays";
  return isJoined(field) ? "both" : "stays";
}

/** The value that a field gets. Lists are united in the order of the first, texts set under each other. */
export function takenValue(
  field: MergeField,
  take: Take,
  stays: MergeRecord,
  double: MergeRecord,
): MergeRecord[MergeField] {
  const [a, b] = [stays[field], double[field]];
  if (take === "stays") return a;
  if (take === "double") return b;
  if (a === null) return b;
  if (b === null || isSame(a, b)) return a;
  return Array.isArray(a) && Array.isArray(b)
    ? [...new Set([...a, ...b])]
    : `${String(a)}\n\n${String(b)}`;
}

/** A sentence by field for texts that are too long together; empty when all fit. */
export function tooLong(merged: Partial<MergeRecord>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(longestText).flatMap(([field, most]) =>
      (merged[field as MergeField]?.length ?? 0) > most
        ? [
            [
              `take.${field}`,
              `Together they are longer than ${most} characters. Choose one, or shorten one first.`,
            ],
          ]
        : [],
    ),
  );
}

type Weighed = {
  archivedAt: Date | null;
  createdAt: Date;
  counts: { plans: number; sessions: number };
};

/** Which of two records is proposed to stay: a current one, then the one with more history, then the older. */
export function whoStays([first, second]: readonly [Weighed, Weighed]): 0 | 1 {
  const weight = ({ archivedAt, counts }: Weighed) => [
    archivedAt ? 0 : 1,
    counts.sessions,
    counts.plans,
  ];
  for (const [index, one] of weight(first).entries()) {
    const other = weight(second)[index]!;
    if (one !== other) return one > other ? 0 : 1;
  }
  return first.createdAt <= second.createdAt ? 0 : 1;
}
