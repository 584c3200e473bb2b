import { z } from "zod";

/** What of a record is chosen field by field, in the order of the page. */
export const mergeFields = [
  "givenName",
  "familyName",
  "email",
  "phone",
  "dateOfBirth",
  "address",
  "timeZone",
  "language",
  "therapistId",
  "trainerId",
  "regions",
  "conditions",
  "precautions",
  "equipment",
  "clinicalNotes",
] as const;
export type MergeField = (typeof mergeFields)[number];

/** Fields whose two values can be kept together: lists united, texts one under the other. */
export const joinedFields = [
  "regions",
  "conditions",
  "precautions",
  "equipment",
  "clinicalNotes",
] as const satisfies readonly MergeField[];
export type JoinedField = (typeof joinedFields)[number];

export const isJoined = (field: MergeField): field is JoinedField =>
  (joinedFields as readonly MergeField[]).includes(field);

/** The longest that a text may become when both are kept. */
export const longestText: Partial<Record<MergeField, number>> = {
  precautions: 2000,
  clinicalNotes: 5000,
};

/** From the record that stays, from the double, or both together. */
export const takeSchema = z.enum(["stays", "double", "both"]);
export type Take = z.output<typeof takeSchema>;

const record = z.object({ id: z.uuid(), version: z.int().min(1) });

export const mergeSchema = z
  .object({
    stays: record,
    double: record,
    /** A field that is left out is taken from the record that stays. */
    take: z.partialRecord(z.enum(mergeFields), takeSchema),
  })
  .refine(({ stays, double }) => stays.id !== double.id, "Choose two different records.")
  .refine(
    ({ take }) => mergeFields.every((field) => take[field] !== "both" || isJoined(field)),
    "Only lists and texts can be kept together.",
  );
export type Merge = z.output<typeof mergeSchema>;
