import type { IsoDate } from "@/lib/dates";

/** Whole years lived on `today`. Who is born on 29 February turns a year older on 1 March. */
export function ageOn(dateOfBirth: IsoDate, today: IsoDate): number {
  const years = Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return today.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

/** "Anna Berg": how staff pages name a patient. */
export function fullName(patient: { givenName: string; familyName: string }): string {
  return `${patient.givenName} ${patient.familyName}`;
}
