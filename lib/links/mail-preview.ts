import { addDays, todayIn } from "@/lib/dates";
import type { Language } from "@/lib/language/languages";
import { renderMail } from "@/lib/mail/render";
import { planAddress } from "./address";

type PreviewOf = {
  isChange: boolean;
  clinic: { name: string; email: string | null; phone: string | null; linkDays: number };
  /** In which the patient reads. */
  language: Language;
  /** The patient's given name and zone. */
  patient: { givenName: string; timeZone: string };
  therapist: string;
};

/** The mail as it would go now, with an address in which no token is. */
export async function previewMail(preview: PreviewOf, now: Date) {
  const { isChange, language, clinic, patient, therapist } = preview;
  const { linkDays, ...sender } = clinic;
  return renderMail({
    kind: isChange ? "plan-changed" : "plan-sent",
    props: {
      language,
      clinic: sender,
      patient: patient.givenName,
      therapist,
      url: planAddress("the-patients-own-link"),
      worksUntil: addDays(todayIn(patient.timeZone, now), linkDays),
    },
  });
}
