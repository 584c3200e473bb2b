import { type Condition, conditionNames, conditionsOf } from "@/lib/exercises/conditions";
import type { Equipment } from "@/lib/exercises/schema";
import { equipmentNames } from "@/lib/exercises/words";
import { inEveryHome } from "../starts/suggest";
import type { Guarded, GuardExercise, GuardPatient, Placed, Warning, Way } from "./schema";

/** An exercise against what is recorded of the patient: conditions and equipment. */
export function suitabilityOf(placed: Placed, guarded: Guarded): Warning[] {
  const { patient } = guarded;
  const { avoid, care } = conditionsOf(placed.exercise);
  const against = avoid.filter((one) => patient.conditions.includes(one));
  // Who is warned off it altogether need not be told to take care as well.
  const minded = against.length > 0 ? [] : care.filter((one) => patient.conditions.includes(one));
  return [
    ...against.map((one) => contraindicated(placed, one, guarded)),
    ...minded.map((one) => caution(placed, one)),
    ...equipment(placed, guarded),
  ];
}

function contraindicated({ index, exercise }: Placed, condition: Condition, guarded: Guarded) {
  const lines = linesAbout(exercise.contraindications, condition);
  return {
    key: `contraindicated ${exercise.slug} ${condition}`,
    rule: "contraindicated",
    tone: "stop",
    item: index,
    sentence: `${exercise.name} is not for this patient: ${lowerFirst(conditionNames[condition])}.`,
    why: `The exercise's contraindications say: “${lines.join("; ")}”.`,
    ways: [...alternatives(index, exercise, guarded), remove(index)],
  } satisfies Warning;
}

function caution({ index, item, exercise }: Placed, condition: Condition): Warning {
  const lines = linesAbout(exercise.cautions, condition);
  const ways: Way[] = item.note
    ? []
    : [
        {
          label: "Tell the patient in a note",
          change: {
            kind: "set-item",
            index,
            values: { note: lines.join(" ").slice(0, 500) },
          },
        },
      ];
  return {
    key: `caution ${exercise.slug} ${condition}`,
    rule: "caution",
    tone: "caution",
    item: index,
    sentence: `${exercise.name} needs care: ${lowerFirst(conditionNames[condition])}.`,
    why: `The exercise's cautions say: “${lines.join("; ")}”. The patient reads them too.`,
    ways: [...ways, remove(index)],
  };
}

function equipment(placed: Placed, guarded: Guarded): Warning[] {
  const { index, item, exercise } = placed;
  const missing = missingEquipment(exercise, guarded.patient);
  const isBandDosed = item.dosage.loadUnit === "band" && guarded.patient.equipment !== null;
  if (isBandDosed && !guarded.patient.equipment?.includes("band") && !missing.includes("band"))
    missing.push("band");
  if (missing.length === 0) return [];
  const things = missing.map((thing) => equipmentNames[thing].toLowerCase());
  const listed = new Intl.ListFormat("en-GB").format(things);
  return [
    {
      key: `equipment ${exercise.slug} ${missing.join(" ")}`,
      rule: "equipment",
      tone: "caution",
      item: index,
      sentence: `${exercise.name} needs what the patient does not have: ${listed}.`,
      why: "What is not at home is not done. The record says what the patient has.",
      ways: [
        ...alternatives(index, exercise, guarded),
        {
          label: `They have ${missing.length === 1 ? "it" : "them"} now`,
          change: { kind: "has-equipment", equipment: missing },
        },
        remove(index),
      ],
    },
  ];
}

/** What an exercise needs and the patient does not have; nothing while nobody asked. */
function missingEquipment({ equipment: needs }: GuardExercise, patient: GuardPatient): Equipment[] {
  const has = patient.equipment;
  if (has === null) return [];
  return needs.filter((thing) => !has.includes(thing) && !inEveryHome.has(thing));
}

/** The exercise's neighbours that suit the patient, easier ones first, at most two. */
function alternatives(index: number, exercise: GuardExercise, guarded: Guarded): Way[] {
  const { exercises, patient, draft } = guarded;
  return [...exercise.easier, ...exercise.harder]
    .flatMap((slug) => exercises.get(slug) ?? [])
    .filter((one) => !draft.items.some(({ exerciseSlug }) => exerciseSlug === one.slug))
    .filter((one) => !conditionsOf(one).avoid.some((c) => patient.conditions.includes(c)))
    .filter((one) => missingEquipment(one, patient).length === 0)
    .slice(0, 2)
    .map((one) => ({
      label: `Take ${one.name} instead`,
      change: { kind: "replace-item", index, exerciseSlug: one.slug },
    }));
}

const remove = (index: number): Way => ({
  label: "Remove it",
  change: { kind: "remove-item", index },
});

/** Those lines that speak of the condition. */
function linesAbout(lines: readonly string[], condition: Condition): string[] {
  return lines.filter((line) =>
    conditionsOf({ contraindications: [line], cautions: [] }).avoid.includes(condition),
  );
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
