import { inMinutes, sideWords } from "../dosage";
import type { Dosage } from "../dosage-schema";
import { isBandName, meaningOf, nearestBandName } from "./vocabulary";

/**
 * The dosage as its canonical line: "3x8-10 hold 5s each side @ red band tempo 2-1-2 effort 4 rest 60s".
 * Parsing it again, alone or with the same dosage as the current one, gives the same dosage.
 */
export function printDosage(dosage: Dosage): string {
  const { side, tempo, effortTarget, restSeconds } = dosage;
  return [
    amount(dosage),
    sideWords[side],
    load(dosage),
    tempo !== null && `tempo ${tempo}`,
    effortTarget !== null && `effort ${effortTarget}`,
    restSeconds !== null && `rest ${time(restSeconds, null)}`,
  ]
    .filter(Boolean)
    .join(" ");
}

function amount(dosage: Dosage): string {
  const { sets, repsMin, repsMax, holdMinSeconds, holdMaxSeconds } = dosage;
  const hold = holdMinSeconds === null ? null : time(holdMinSeconds, holdMaxSeconds);
  const { durationMinSeconds, durationMaxSeconds } = dosage;
  const lasting = durationMinSeconds === null ? null : time(durationMinSeconds, durationMaxSeconds);
  if (repsMin === null) return `${sets}x${hold === null ? lasting : `${hold} hold`}`;
  const reps = `${sets}x${range(repsMin, repsMax)}`;
  if (hold !== null) return `${reps} hold ${hold}`;
  return lasting === null ? reps : `${reps} over ${lasting}`;
}

/** "8" or "8-10". */
export const range = (min: number, max: number | null) =>
  max === null ? `${min}` : `${min}-${max}`;

/** "30s", "30-60s", "5 min". */
export function time(min: number, max: number | null): string {
  return inMinutes(min, max)
    ? `${range(min / 60, max === null ? null : max / 60)} min`
    : `${range(min, max)}s`;
}

function load({ loadUnit, loadValue, loadBand }: Dosage): string | null {
  if (loadUnit === null) return null;
  if (loadUnit === "body-weight") return "@ bw";
  if (loadUnit === "band") return `@ ${bandWords(loadBand ?? "")} band`;
  return `@ ${loadValue} ${loadUnit}`;
}

/** A band's name bare where it reads back as itself, else in quotation marks. */
function bandWords(name: string): string {
  const readsBack =
    /^\p{L}{2,}$/u.test(name) &&
    meaningOf(name.toLowerCase()) === null &&
    name.toLowerCase() !== "body" &&
    (isBandName(name) || nearestBandName(name.toLowerCase()) === null);
  return readsBack ? name : `"${name.replaceAll('"', '""')}"`;
}
