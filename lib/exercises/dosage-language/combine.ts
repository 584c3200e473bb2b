import type { Dosage } from "../dosage-schema";
import { time } from "./print";
import type { DosageContext } from "./parse";
import type { Amount, DosageProblem, Named } from "./schema";

type Combined = { ok: true; dosage: Dosage; named: Named } | { ok: false; problem: DosageProblem };

/** A longer time without a word is not how long each repetition is held, in seconds. */
const LONGEST_INNER_HOLD = 60;
/** A longer time without a word is no hold at all; dosage-schema.ts allows no longer one. */
const LONGEST_HOLD = 600;

/**
 * The dosage that a line makes of the current one; not yet checked against the schema's ranges.
 * A number or a time without a word gets its meaning here.
 */
export function combine(read: Named, context: DosageContext, text: string): Combined {
  const { current = null, isWhole = false } = context;
  const problem = (
    span: { from: number; to: number },
    sentence: string,
    fix?: string,
  ): Combined => ({
    ok: false,
    problem: { from: span.from, to: span.to, sentence, ...(fix !== undefined && { fix }) },
  });
  const named = settle(read, context);
  const { reps, hold, duration, bare, bareTime, noHold } = named;

  if (bare && reps && reps !== bare)
    return problem(bare, "There are two numbers of repetitions. Keep one of them.", "");

  if (bareTime && reps) {
    const words = time(bareTime.min, bareTime.max);
    const label = bareTime.max === null && bareTime.min > 60 ? "over" : "hold";
    const sentence = `Is ${words} a hold or the time of all repetitions? Write “hold ${words}” or “over ${words}”.`;
    return problem(bareTime, sentence, `${label} ${words}`);
  }
  if (noHold && hold) return problem(noHold, "A hold and no hold: keep one of them.", "");

  const kept = isWhole ? null : current;
  const amounts = amountsOf(named, kept);
  if (!amounts.reps && !amounts.hold && !amounts.duration)
    return problem(
      { from: 0, to: text.length },
      noHold || hasAny(named)
        ? "How many repetitions, or how long? For example 3x12 or 30s."
        : "Say how much, for example 3x12 or 2x30s.",
    );

  const load = named.load ?? {
    value: kept?.loadValue ?? null,
    unit: kept?.loadUnit ?? null,
    band: kept?.loadBand ?? null,
  };
  let unit = load.unit;
  if (named.load && named.load.value !== null && unit === null) {
    const before = current?.loadUnit;
    if (before !== "kg" && before !== "lb")
      return problem(named.load, "Which unit? For example @ 5 kg.", `@ ${named.load.value} kg`);
    unit = before;
  }
  const lostReps = kept !== null && kept.repsMin !== null && !amounts.reps;
  return {
    ok: true,
    named: { ...named, ...(duration && { duration }) },
    dosage: {
      sets: named.sets?.value ?? kept?.sets ?? 1,
      repsMin: amounts.reps?.min ?? null,
      repsMax: amounts.reps?.max ?? null,
      holdMinSeconds: amounts.hold?.min ?? null,
      holdMaxSeconds: amounts.hold?.max ?? null,
      durationMinSeconds: amounts.duration?.min ?? null,
      durationMaxSeconds: amounts.duration?.max ?? null,
      restSeconds: named.rest ? named.rest.seconds : (kept?.restSeconds ?? null),
      side: named.side?.side ?? kept?.side ?? "none",
      loadValue: load.value,
      loadUnit: unit,
      loadBand: load.band,
      tempo: named.tempo ? named.tempo.tempo : lostReps ? null : (kept?.tempo ?? null),
      effortTarget: named.effort ? named.effort.effort : (kept?.effortTarget ?? null),
    },
  };
}

const hasAny = ({ timeIsAmount: _, ...named }: Named) => Object.keys(named).length > 0;

/** Gives a number and a time without a word their meaning. */
function settle(read: Named, { current = null, usual = null }: DosageContext): Named {
  const named = { ...read };
  const { bare } = named;
  if (bare) {
    const isOnlyTime = current !== null && current.repsMin === null;
    // Beside sets, a time or a hold, the number can only count repetitions.
    const isReps = named.sets || named.hold || named.duration || named.bareTime || !isOnlyTime;
    if (isReps && !named.reps) named.reps = bare;
    else if (!isReps && current.holdMinSeconds !== null) named.hold = bare;
    else if (!isReps) named.duration = inTheSameUnit(bare, current);
  }
  const { bareTime } = named;
  if (bareTime && (named.sets || bareTime.min > LONGEST_INNER_HOLD)) named.timeIsAmount = true;
  if (bareTime && !named.reps) {
    const like =
      current?.holdMinSeconds != null || current?.durationMinSeconds != null ? current : usual;
    const isHold = like?.holdMinSeconds != null;
    const isTooLong = bareTime.min > (like?.repsMin == null ? LONGEST_HOLD : LONGEST_INNER_HOLD);
    if (!named.hold && isHold && !isTooLong) named.hold = bareTime;
    else named.duration ??= bareTime;
  }
  return named;
}

/** "5" on an exercise of 10–30 minutes is 5 minutes. */
function inTheSameUnit(bare: Amount, { durationMinSeconds, durationMaxSeconds }: Dosage): Amount {
  const isMinutes = time(durationMinSeconds!, durationMaxSeconds).endsWith("min");
  if (!isMinutes) return bare;
  return { ...bare, min: bare.min * 60, max: bare.max === null ? null : bare.max * 60 };
}

type Part = { min: number; max: number | null } | null;

/** Which of repetitions, hold and duration the line leaves, see `parseDosage`. */
function amountsOf(
  named: Named,
  current: Dosage | null,
): { reps: Part; hold: Part; duration: Part } {
  const was = {
    reps: part(current?.repsMin, current?.repsMax),
    hold: part(current?.holdMinSeconds, current?.holdMaxSeconds),
    duration: part(current?.durationMinSeconds, current?.durationMaxSeconds),
  };
  const { reps = null, hold = null, duration = null, noHold } = named;
  if (noHold) return { reps: reps ?? was.reps, hold: null, duration: duration ?? was.duration };
  if (!reps && !hold && !duration) return was;
  if (reps) {
    const isOneOfMany = was.reps !== null;
    return {
      reps,
      hold: hold ?? (isOneOfMany && !duration ? was.hold : null),
      duration: duration ?? (isOneOfMany && !hold ? was.duration : null),
    };
  }
  // A hold inside the repetitions that there are; "2x30s" and a time without a word replace them.
  const isInside = hold
    ? !named.timeIsAmount && (hold !== named.bareTime || was.hold !== null)
    : duration !== named.bareTime;
  return { reps: isInside ? was.reps : null, hold, duration };
}

function part(min: number | null | undefined, max: number | null | undefined): Part {
  return min == null ? null : { min, max: max ?? null };
}
