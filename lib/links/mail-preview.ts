import { addDays, formatDate, todayIn } from "@/lib/dates";
import { renderMail } from "@/lib/mail/render";
import { planAddress } from "./address";

const LOCALE = "en-GB";

type PreviewOf = {
  isChange: boolean;
  clinic: { name: string; email: string | null; phone: string | null; linkDays: number };
  /** The patient's given name and zone. */
  patient: { givenName: string; timeZone: string };
  therapist: string;
};

/** The mail as it would go now, with an address in which no token is. */
export async function previewMail({ isChange, clinic, patient, therapist }: PreviewOf, now: Date) {
  const { linkDays, ...sender } = clinic;
  return renderMail({
    kind: isChange ? "plan-changed" : "plan-sent",
    props: {
      clinic: sender,
      patient: patient.givenName,
      therapist,
      url: planAddress("the-patients-own-link"),
      worksUntil: formatDate(addDays(todayIn(patient.timeZone, now), linkDays), LOCALE),
    },
  });
}
