import { english } from "@/lib/language/speech";
import type { PainPlace } from "@/lib/pain/places";
import type { Difficulty, SkipReason } from "./schema";

/** Why an exercise was left out, in a clinician's list. */
export const skipReasonForStaff: Record<SkipReason, string> = {
  pain: "pain",
  "too-hard": "too hard",
  "no-time": "no time",
  "unsure-how": "unsure how",
  "no-equipment": "no equipment",
};

/** How the exercises were for the patient, in a clinician's list. */
export const difficultyForStaff: Record<Difficulty, string> = {
  easy: "too easy",
  right: "just right",
  hard: "too hard",
};

/** "Lower back, left knee": where it hurt, as a clinician reads it. */
export function placesForStaff(places: readonly PainPlace[]): string {
  const names = places.map((place) => english.words("pain")(`places.${place}`));
  const text = names.map((name) => name.toLowerCase()).join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
