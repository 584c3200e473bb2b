import { formatDate } from "@/lib/dates";
import { localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { contactAsText, MailLayout, OneAction, Paragraph, SmallPrint } from "./layout";
import type { PlanMailProps } from "./plan-sent";

export function planChangedMail(props: PlanMailProps) {
  const { language, clinic, patient, therapist, url, worksUntil } = props;
  const t = textIn(language, "mail");
  const subject = t("changed.subject", { clinic: clinic.name });
  const hello = t("hello", { patient });
  const lead = t("changed.lead", { therapist, clinic: clinic.name });
  const open = t("changed.open");
  const same = t("changed.same");
  const until = t("changed.until", { date: formatDate(worksUntil, localeOf(language)) });
  const yours = t("yours");
  return {
    subject,
    body: (
      <MailLayout
        language={language}
        subject={subject}
        preview={t("changed.preview")}
        clinic={clinic}
      >
        <Paragraph>{hello}</Paragraph>
        <Paragraph>{lead}</Paragraph>
        <OneAction language={language} label={open} url={url} />
        <SmallPrint>
          {same} {until}
        </SmallPrint>
        <SmallPrint>{yours}</SmallPrint>
      </MailLayout>
    ),
    text: [hello, lead, `${open}:\n${url}`, `${same} ${until}`, yours]
      .concat(`--\n${contactAsText(clinic, language)}`)
      .join("\n\n"),
  };
}
