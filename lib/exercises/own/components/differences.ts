import { formatDosage } from "../../dosage";
import { dosageSchema } from "../../dosage-schema";
import {
  difficultyNames,
  equipmentNames,
  movementNames,
  positionNames,
  regionNames,
  sidednessNames,
} from "../../words";
import type { Difficulty } from "../../schema";
import type { OwnExerciseInput } from "../schema";

export type Difference = { field: string; theirs: string; mine: string };

type Words = { field: string; read: (values: OwnExerciseInput) => string };

const lines = (texts: readonly string[]) => texts.filter((text) => text.trim()).join("\n");

const fields: Words[] = [
  { field: "Name", read: ({ name }) => name.trim() },
  { field: "Other names", read: ({ otherNames }) => otherNames.join(", ") },
  { field: "Purpose", read: ({ purpose }) => purpose.trim() },
  {
    field: "Body regions",
    read: ({ regions }) =>
      regions
        .map((one) => regionNames[one])
        .sort()
        .join(", "),
  },
  { field: "Type", read: ({ movementType }) => movementNames[movementType] },
  {
    field: "Start position",
    read: ({ startPosition }) => (startPosition ? positionNames[startPosition] : "Not given"),
  },
  {
    field: "Difficulty",
    read: ({ difficulty }) => difficultyNames[Number(difficulty) as Difficulty],
  },
  { field: "Sides", read: ({ sidedness }) => sidednessNames[sidedness] },
  {
    field: "Equipment",
    read: ({ equipment }) =>
      equipment
        .map((one) => equipmentNames[one])
        .sort()
        .join(", "),
  },
  { field: "Target muscles", read: ({ targetMuscles }) => targetMuscles.join(", ") },
  { field: "Steps", read: ({ steps }) => lines(steps) },
  { field: "Cues", read: ({ cues }) => lines(cues) },
  { field: "Common mistakes", read: ({ commonMistakes }) => lines(commonMistakes) },
  { field: "Cautions", read: ({ cautions }) => lines(cautions) },
  { field: "Contraindications", read: ({ contraindications }) => lines(contraindications) },
  {
    field: "Usual dosage",
    read: ({ dosage }) => {
      const read = dosageSchema.safeParse(dosage);
      return read.success ? formatDosage(read.data) : "Not whole yet";
    },
  },
];

/** Where two states of a form differ, in words; pictures and neighbours are compared as a whole. */
export function differencesOf(theirs: OwnExerciseInput, mine: OwnExerciseInput): Difference[] {
  const inWords = fields.flatMap(({ field, read }) => {
    const [a, b] = [read(theirs), read(mine)];
    return a === b ? [] : [{ field, theirs: a || "Nothing", mine: b || "Nothing" }];
  });
  const asWhole = (field: string, pick: (values: OwnExerciseInput) => unknown) =>
    JSON.stringify(pick(theirs)) === JSON.stringify(pick(mine))
      ? []
      : [{ field, theirs: "Another one", mine: "Yours" }];
  return [
    ...inWords,
    ...asWhole("Easier and harder", ({ easier, harder }) => [easier, harder]),
    ...asWhole("Picture", ({ picture, figure, media }) => [
      picture,
      picture === "drawn" ? figure : picture === "own" ? media : null,
    ]),
  ];
}
