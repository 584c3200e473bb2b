import type { DosageInput } from "../dosage-schema";
import type { MovementType, Region, Sidedness } from "../schema";
import { regionsOfMuscles } from "./vocabulary";

// What an exercise needs and a file does not say. Each assumption is named in the preview, and
// never replaces what the clinic has of an exercise that is imported again.

/** The usual dosage of each type; a stretch of 2 × 30 s follows the ACSM's 60 s for each muscle. */
const usual: Record<MovementType, DosageInput> = {
  strength: { sets: 3, repsMin: 10, restSeconds: 60, side: "none" },
  stability: { sets: 3, holdMinSeconds: 10, restSeconds: 30, side: "none" },
  balance: { sets: 3, holdMinSeconds: 30, restSeconds: 30, side: "none" },
  mobility: { sets: 2, repsMin: 10, side: "none" },
  neural: { sets: 2, repsMin: 10, side: "none" },
  stretch: { sets: 2, holdMinSeconds: 30, side: "none" },
  aerobic: { sets: 1, durationMinSeconds: 600, side: "none" },
  breathing: { sets: 1, durationMinSeconds: 180, side: "none" },
};

/** The usual dosage of a type, on the sides that the exercise has. */
export function assumedDosage(type: MovementType, sidedness: Sidedness): DosageInput {
  return { ...usual[type], side: sidedness };
}

/** The regions that its main muscles move, or the whole body. */
export function assumedRegions(muscles: readonly string[]): Region[] {
  const regions = regionsOfMuscles(muscles);
  return regions.length > 0 ? regions : ["whole-body"];
}

export function assumedType(name: string): MovementType {
  return /stretch/i.test(name) ? "stretch" : "strength";
}

const turns = /\balternat/i;
const oneLimb = /\b(one|single|1)[- ]?(arm|leg|hand|foot)|\bunilateral\b/i;
const otherSide =
  /\b(switch|change|swap) (sides|legs|arms|hands)\b|\b(repeat|perform|then)\b[^.]*\b(other|opposite) (side|leg|arm|foot|hand)\b|\brepeat\b[^.]*\b(both|each) (sides?|legs?|arms?)\b/i;

/** As its name speaks of limbs, and as its steps go on to the other side. */
export function assumedSidedness(name: string, steps: readonly string[]): Sidedness {
  if (turns.test(name)) return "alternating";
  return oneLimb.test(name) || otherSide.test(steps.join(" ")) ? "each-side" : "none";
}
