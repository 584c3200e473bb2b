import { dosageWarnings } from "./dosage";
import { planWarnings } from "./load";
import type { Guarded, GuardTone, Placed, Warning } from "./schema";
import { suitabilityOf } from "./suitability";

const order: readonly GuardTone[] = ["stop", "caution", "note"];

/**
 * What a colleague would ask about a draft: each with its reason and the ways to settle it, the
 * gravest first and then in the plan's order. Nothing here keeps a plan from being sent. Exercises
 * that `exercises` does not hold are passed over.
 */
export function warningsOf(guarded: Guarded): Warning[] {
  const { draft, exercises } = guarded;
  const placed = draft.items.flatMap((item, index): Placed[] => {
    const exercise = exercises.get(item.exerciseSlug);
    return exercise ? [{ index, item, exercise }] : [];
  });
  const found = [
    ...placed.flatMap((one) => [...suitabilityOf(one, guarded), ...dosageWarnings(one, placed)]),
    ...planWarnings(placed, draft.schedule),
  ];
  // Stable: within a tone the plan's order holds, and what is about the whole plan comes last.
  return found.toSorted(
    (a, b) =>
      order.indexOf(a.tone) - order.indexOf(b.tone) ||
      (a.item ?? Infinity) - (b.item ?? Infinity) ||
      0,
  );
}
