import { formatDosage } from "@/lib/exercises/dosage";
import type { Dosage, DosageSide } from "@/lib/exercises/dosage-schema";
import { movementNames } from "@/lib/exercises/words";
import { outsideUsual, type Outside } from "./ranges";
import type { Placed, Warning, Way } from "./schema";

/** Sides that are missing, and amounts outside the usual. */
export function dosageWarnings(placed: Placed, all: readonly Placed[]): Warning[] {
  return [...sides(placed, all), ...amounts(placed)];
}

function sides(placed: Placed, all: readonly Placed[]): Warning[] {
  const { index, item, exercise } = placed;
  const { side } = item.dosage;
  if (exercise.sidedness !== "each-side" && exercise.sidedness !== "alternating") return [];
  const to = (label: string, value: DosageSide): Way => ({
    label,
    change: { kind: "set-item", index, values: { dosage: { ...item.dosage, side: value } } },
  });
  if (side === "none" && exercise.sidedness === "each-side")
    return [
      {
        key: `missing-side ${exercise.slug}`,
        rule: "missing-side",
        tone: "caution",
        item: index,
        sentence: `${exercise.name} is done on one side at a time, and its dosage names no side.`,
        why: "Without a side the patient cannot know whether the number counts for one side or for both.",
        ways: [
          to("Each side", "each-side"),
          to("Left only", "left"),
          to("Right only", "right"),
          to("Alternating", "alternating"),
        ],
      },
    ];
  if (side !== "left" && side !== "right") return [];
  const other = side === "left" ? "right" : "left";
  const hasOther = all.some(
    (one) => one.exercise.slug === exercise.slug && one.item.dosage.side === other,
  );
  if (hasOther) return [];
  return [
    {
      key: `one-side ${exercise.slug} ${side}`,
      rule: "one-side",
      tone: "note",
      item: index,
      sentence: `${exercise.name} is only for the ${side} side.`,
      why: "Right when one side is treated. Otherwise the other side is missing.",
      ways: [
        to("Each side", "each-side"),
        {
          label: `Add the ${other} side`,
          change: { kind: "repeat-item", index, dosage: { ...item.dosage, side: other } },
        },
      ],
    },
  ];
}

const words: Record<Outside["quantity"], (value: number) => string> = {
  sets: (n) => `${n} ${n === 1 ? "set" : "sets"}`,
  reps: (n) => `${n} ${n === 1 ? "repetition" : "repetitions"}`,
  hold: (n) => `a hold of ${n} s`,
  innerHold: (n) => `a hold of ${n} s in each repetition`,
  duration: (n) => `a duration of ${n >= 120 && n % 60 === 0 ? `${n / 60} min` : `${n} s`}`,
  effort: (n) => `an effort of ${n} out of 10`,
};

function amounts({ index, item, exercise }: Placed): Warning[] {
  const set = (label: string, dosage: Dosage): Way => ({
    label,
    change: { kind: "set-item", index, values: { dosage } },
  });
  const kind = movementNames[exercise.movementType].toLowerCase();
  return outsideUsual(item.dosage, exercise.movementType).map((outside) => {
    const { quantity, value, least, most, source, nearest } = outside;
    const usual = { ...exercise.dosage, side: item.dosage.side };
    return {
      key: `unusual-dosage ${exercise.slug} ${quantity}`,
      rule: "unusual-dosage",
      tone: "note",
      item: index,
      sentence: `${exercise.name}: ${words[quantity](value)} is ${value < least ? "less" : "more"} than usual.`,
      why: `Usual for ${kind}: ${least} to ${most}${quantity === "hold" || quantity === "innerHold" || quantity === "duration" ? " s" : ""} (${source}).`,
      ways: [
        set(`Make it ${words[quantity](value < least ? least : most)}`, nearest),
        set(`As usual: ${formatDosage(usual)}`, usual),
      ],
    };
  });
}
