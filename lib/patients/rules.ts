import { formatDate, type IsoDate, isoDate } from "@/lib/dates";
import type { Team } from "@/lib/staff/schema";

/** Whole years lived on `today`. Who is born on 29 February turns a year older on 1 March. */
export function ageOn(dateOfBirth: IsoDate, today: IsoDate): number {
  const years = Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return today.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

/** "Anna Berg": how staff pages name a patient. */
export function fullName(patient: { givenName: string; familyName: string }): string {
  return `${patient.givenName} ${patient.familyName}`;
}

/** Every IANA zone that this machine knows, `own` among them even when it goes by an older name. */
export function timeZoneChoices(own: string): string[] {
  return [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", own])].toSorted();
}

/** The team to choose from, with those who treat the patient already though they have left. */
export function withThoseAssigned(
  team: Team,
  patient: {
    therapistId: string;
    therapistName: string;
    trainerId: string | null;
    trainerName: string | null;
  },
): Team {
  const { therapistId, therapistName, trainerId, trainerName } = patient;
  const add = (people: Team["therapists"], userId: string, name: string) =>
    people.some((one) => one.userId === userId)
      ? people
      : [...people, { userId, name: `${name} (no longer here)` }];
  return {
    therapists: add(team.therapists, therapistId, therapistName),
    trainers: trainerId ? add(team.trainers, trainerId, trainerName ?? "Trainer") : team.trainers,
  };
}

type RecordState = { archivedAt: Date | null; dischargedOn: string | null };

/** Why nothing can be composed or sent for a patient, with the way round; null for a current record. */
export function whyClosed({ archivedAt, dischargedOn }: RecordState): string | null {
  if (!archivedAt) return null;
  return dischargedOn
    ? `This patient was discharged on ${formatDate(isoDate(dischargedOn), "en-GB")}. Re-admit the patient first.`
    : "This patient is archived. Restore the record first.";
}
