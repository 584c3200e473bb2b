import type { ReactNode } from "react";
import { isoDate } from "@/lib/dates";
import { conditionNames } from "@/lib/exercises/conditions";
import { equipmentNames, regionNames } from "@/lib/exercises/words";
import { languageNamesInEnglish, readLanguage } from "@/lib/language/languages";
import { DateText } from "@/lib/ui/time";
import { readHealth } from "../../health/schema";
import type { PairRecord } from "../data";
import type { MergeField } from "../schema";

export const fieldNames: Record<MergeField, string> = {
  givenName: "Given name",
  familyName: "Family name",
  email: "Email",
  phone: "Phone",
  dateOfBirth: "Date of birth",
  address: "Address",
  timeZone: "Time zone",
  language: "Language",
  therapistId: "Therapist",
  trainerId: "Trainer",
  regions: "Body regions",
  conditions: "Conditions",
  precautions: "Other precautions",
  equipment: "Equipment at home",
  clinicalNotes: "Clinical notes",
};

const list = <T extends string>(codes: readonly T[], names: Record<T, string>) =>
  codes.map((code) => names[code]).join(", ");

/** A field of a record as a person reads it; null when nothing is noted. */
export function fieldValue(record: PairRecord, field: MergeField): ReactNode {
  const { regions, conditions, equipment } = readHealth(record);
  switch (field) {
    case "dateOfBirth":
      return record.dateOfBirth && <DateText date={isoDate(record.dateOfBirth)} />;
    case "timeZone":
      return record.timeZone.replaceAll("_", " ");
    case "language":
      return record.language && languageNamesInEnglish[readLanguage(record.language)];
    case "therapistId":
      return record.therapistName;
    case "trainerId":
      return record.trainerName;
    case "regions":
      return list(regions, regionNames) || null;
    case "conditions":
      return list(conditions, conditionNames) || null;
    case "equipment":
      return equipment && (list(equipment, equipmentNames) || "Nothing at home");
    default:
      return record[field];
  }
}
