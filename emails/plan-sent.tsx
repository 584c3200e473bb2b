import { formatDate, type IsoDate } from "@/lib/dates";
import { type Language, localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { contactAsText, MailLayout, OneAction, Paragraph, type Sender, SmallPrint } from "./layout";

export type PlanMailProps = {
  /** In which the patient reads. */
  language: Language;
  clinic: Sender;
  /** Given name of the patient. */
  patient: string;
  /** Who sends the plan. */
  therapist: string;
  url: string;
  /** The link's last day. */
  worksUntil: IsoDate;
};

export function planSentMail(props: PlanMailProps) {
  const { language, clinic, patient, therapist, url, worksUntil } = props;
  const t = textIn(language, "mail");
  const subject = t("sent.subject", { clinic: clinic.name });
  const hello = t("hello", { patient });
  const lead = t("sent.lead", { therapist, clinic: clinic.name });
  const open = t("sent.open");
  const keep = t("sent.keep", { date: formatDate(worksUntil, localeOf(language)) });
  const yours = t("yours");
  return {
    subject,
    body: (
      <MailLayout language={language} subject={subject} preview={t("sent.preview")} clinic={clinic}>
        <Paragraph>{hello}</Paragraph>
        <Paragraph>{lead}</Paragraph>
        <OneAction language={language} label={open} url={url} />
        <SmallPrint>{keep}</SmallPrint>
        <SmallPrint>{yours}</SmallPrint>
      </MailLayout>
    ),
    text: [hello, lead, `${open}:\n${url}`, keep, yours]
      .concat(`--\n${contactAsText(clinic, language)}`)
      .join("\n\n"),
  };
}
