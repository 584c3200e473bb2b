import type { ReactNode } from "react";
import { isoDate } from "@/lib/dates";
import { languageNamesInEnglish, readLanguage } from "@/lib/language/languages";
import { Card } from "@/lib/ui/card";
import { DateText } from "@/lib/ui/time";
import type { Patient } from "../data";

type PatientFactsProps = {
  patient: Patient;
  /** What opens the patient's plan, where the clinic asks for it. */
  code: string | null;
};

export function PatientFacts({ patient, code }: PatientFactsProps) {
  const facts: Record<string, ReactNode> = {
    Email: patient.email ?? "None yet: plans cannot be sent",
    Phone: patient.phone,
    "Time zone": patient.timeZone.replaceAll("_", " "),
    Language: patient.language && languageNamesInEnglish[readLanguage(patient.language)],
    "Plan code": code && `${code.slice(0, 3)} ${code.slice(3)}`,
    Trainer: patient.trainerName,
    "Date of birth": patient.dateOfBirth && <DateText date={isoDate(patient.dateOfBirth)} />,
    Address: patient.address,
  };
  return (
    <Card title="Details">
      <dl className="grid grid-cols-[7rem_1fr] gap-x-4 gap-y-1.5">
        {Object.entries(facts)
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd className="min-w-0 break-words">
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
      </dl>
      {patient.clinicalNotes && (
        <>
          <h3 className="mt-4 text-muted">Clinical notes</h3>
          <p className="max-w-[70ch] whitespace-pre-line">
            <bdi>{patient.clinicalNotes}</bdi>
          </p>
        </>
      )}
    </Card>
  );
}
