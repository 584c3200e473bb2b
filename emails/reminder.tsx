import { Link } from "@react-email/components";
import { formatDate, type IsoDate } from "@/lib/dates";
import { type Language, localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { contactAsText, MailLayout, OneAction, Paragraph, type Sender, SmallPrint } from "./layout";

export type ReminderMailProps = {
  language: Language;
  clinic: Sender;
  /** Given name of the patient. */
  patient: string;
  url: string;
  /** The link's last day. */
  worksUntil: IsoDate;
  /** Stops the reminders; opens no plan. */
  unsubscribeUrl: string;
};

/** Says that it is time, and nothing of what for: a mailbox has other readers. */
export function reminderMail({ isSecond, ...props }: ReminderMailProps & { isSecond: boolean }) {
  const { language, clinic } = props;
  const t = textIn(language, "reminders");
  return compose(props, {
    subject: t("mail.day.subject", { clinic: clinic.name }),
    preview: isSecond ? t("mail.again.preview") : t("mail.day.preview"),
    lead: isSecond ? t("mail.again.lead") : t("mail.day.lead"),
    open: t("mail.open"),
  });
}

const link = { color: "#005b63", textDecoration: "underline" };

type Words = { subject: string; preview: string; lead: string; open: string };

/** A mail that a patient asked for: one button, why it came, and how to stop it. */
export function compose(
  { language, clinic, patient, url, worksUntil, unsubscribeUrl }: ReminderMailProps,
  { subject, preview, lead, open }: Words,
) {
  const t = textIn(language, "reminders");
  const hello = t("mail.hello", { patient });
  const yours = t("mail.yours", { date: formatDate(worksUntil, localeOf(language)) });
  return {
    subject,
    headers: {
      // RFC 8058: a mail program may stop the mails with one press.
      "List-Unsubscribe": `<${unsubscribeUrl}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
    body: (
      <MailLayout language={language} subject={subject} preview={preview} clinic={clinic}>
        <Paragraph>{hello}</Paragraph>
        <Paragraph>{lead}</Paragraph>
        <OneAction language={language} label={open} url={url} />
        <SmallPrint>{yours}</SmallPrint>
        <SmallPrint>
          {t("mail.why")}{" "}
          <Link className="link" href={unsubscribeUrl} style={link}>
            {t("mail.stop")}
          </Link>
        </SmallPrint>
      </MailLayout>
    ),
    text: [
      hello,
      lead,
      `${open}:\n${url}`,
      yours,
      `${t("mail.why")}\n${t("mail.stopAt", { address: unsubscribeUrl })}`,
    ]
      .concat(`--\n${contactAsText(clinic, language)}`)
      .join("\n\n"),
  };
}
