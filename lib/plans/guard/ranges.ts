import type { Dosage, MovementType } from "@/lib/exercises/schema";

type Range = readonly [least: number, most: number];
type Quantity = "sets" | "reps" | "hold" | "innerHold" | "duration" | "effort";

export type UsualRanges = Partial<Record<Quantity, Range>> & {
  /** What the range leans on, for the therapist to read. */
  source: string;
};

/**
 * What a dosage of each kind of movement usually lies in. Deliberately wide: about half of the least
 * and twice the most of what the sources recommend, because rehabilitation begins below and ends
 * above the advice for healthy adults. Outside is a question to the therapist, never a fault.
 *
 * Sources:
 * - ACSM 2011: Garber et al., position stand, Med Sci Sports Exerc 43(7):1334–1359. Resistance 2–4
 *   sets of 8–12 repetitions (10–15 when older or beginning, 15–25 for endurance), rests of 2–3 min;
 *   stretches held 10–30 s (30–60 s when older), 2–4 times, 60 s a stretch in all; aerobic 20–60 min a day,
 *   in bouts of 10 min or more, shorter ones for the deconditioned; neuromotor 20–30 min a day.
 * - NSCA, Essentials of Strength Training and Conditioning, 4th ed., ch. 17: strength ≤ 6, growth
 *   6–12, endurance ≥ 12 repetitions, 2–6 sets, rests of 30 s to 5 min.
 * - Holds of the trunk and neural sliders: no guideline gives a number; common clinical practice.
 *
 * sets: a number · reps: of a set, a side · hold: seconds, held alone · innerHold: seconds, of one
 * repetition · duration: seconds of a set · effort: the target, 0–10
 */
export const usualRanges: Readonly<Record<MovementType, UsualRanges>> = {
  strength: {
    sets: [1, 6],
    reps: [3, 30],
    hold: [3, 120],
    innerHold: [1, 30],
    duration: [10, 600],
    effort: [1, 9],
    source: "ACSM 2011: 2–4 sets of 8–25; NSCA: 2–6 sets, from 6",
  },
  stability: {
    sets: [1, 6],
    reps: [3, 30],
    hold: [3, 120],
    innerHold: [1, 30],
    duration: [10, 600],
    effort: [1, 8],
    source: "clinical practice: short holds, repeated; ACSM 2011 for repetitions",
  },
  stretch: {
    sets: [1, 8],
    reps: [2, 15],
    hold: [5, 180],
    innerHold: [2, 60],
    duration: [10, 300],
    effort: [0, 6],
    source: "ACSM 2011: 10–60 s, 2–4 times, 60 s in all",
  },
  mobility: {
    sets: [1, 5],
    reps: [3, 40],
    hold: [3, 120],
    innerHold: [1, 60],
    duration: [15, 900],
    effort: [0, 6],
    source: "clinical practice; ACSM 2011 for flexibility",
  },
  balance: {
    sets: [1, 8],
    reps: [3, 40],
    hold: [3, 120],
    innerHold: [1, 30],
    duration: [10, 1800],
    effort: [0, 8],
    source: "ACSM 2011, neuromotor: 20–30 min a day of several exercises",
  },
  aerobic: {
    sets: [1, 10],
    reps: [5, 100],
    hold: [5, 120],
    duration: [30, 5400],
    effort: [1, 8],
    source: "ACSM 2011: 20–60 min a day, in shorter bouts to begin with",
  },
  neural: {
    sets: [1, 5],
    reps: [3, 25],
    hold: [1, 30],
    innerHold: [1, 10],
    duration: [10, 180],
    effort: [0, 4],
    source: "clinical practice: sliders are small, slow and not held",
  },
  breathing: {
    sets: [1, 5],
    reps: [3, 40],
    hold: [1, 120],
    innerHold: [1, 20],
    duration: [30, 1800],
    effort: [0, 4],
    source: "clinical practice",
  },
};

export type Outside = {
  quantity: Quantity;
  /** The value that lies outside. */
  value: number;
  least: number;
  most: number;
  source: string;
  /** The same dosage with this quantity at the nearest end of the range. */
  nearest: Dosage;
};

const fields = {
  reps: ["repsMin", "repsMax"],
  hold: ["holdMinSeconds", "holdMaxSeconds"],
  innerHold: ["holdMinSeconds", "holdMaxSeconds"],
  duration: ["durationMinSeconds", "durationMaxSeconds"],
} as const;

/** What of a dosage lies outside the usual ranges of its kind of movement. */
export function outsideUsual(dosage: Dosage, movementType: MovementType): Outside[] {
  const usual = usualRanges[movementType];
  const hold = dosage.repsMin === null ? "hold" : "innerHold";
  return (["sets", "reps", hold, "duration", "effort"] as const).flatMap((quantity) => {
    const range = usual[quantity];
    if (!range) return [];
    const [least, most] = range;
    const within = (value: number | null) =>
      value === null ? null : Math.min(Math.max(value, least), most);
    const field = quantity === "sets" ? "sets" : quantity === "effort" ? "effortTarget" : null;
    const names = field ? [field] : fields[quantity as keyof typeof fields];
    const values = names.map((name) => dosage[name as keyof Dosage] as number | null);
    const value = values.find((one) => within(one) !== one);
    if (value === undefined || value === null) return [];
    const moved = Object.fromEntries(names.map((name, i) => [name, within(values[i]!)]));
    return [
      { quantity, value, least, most, source: usual.source, nearest: { ...dosage, ...moved } },
    ];
  });
}
