import { Link } from "@react-email/components";
import { formatDate, type IsoDate } from "@/lib/dates";
import { type Language, localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { contactAsText, MailLayout, OneAction, Paragraph, type Sender, SmallPrint } from "./layout";

export type NudgeMailProps = {
  language: Language;
  clinic: Sender;
  /** Given name of the patient. */
  patient: string;
  /** Name of the member of staff who sends it. */
  sender: string;
  /** The sender's own words; null for none. */
  words: string | null;
  url: string;
  /** The link's last day. */
  worksUntil: IsoDate;
  /** Stops such mails; opens no plan. */
  unsubscribeUrl: string;
};

const link = { color: "#005b63", textDecoration: "underline" };
const quote = {
  margin: "0 0 16px",
  paddingInlineStart: 14,
  borderInlineStart: "3px solid #74a5a9",
};

/** Reminds kindly of a plan, and says nothing of what for: a mailbox has other readers. */
export function nudgeMail(props: NudgeMailProps) {
  const { language, clinic, patient, sender, words, url, worksUntil, unsubscribeUrl } = props;
  const t = textIn(language, "mail");
  const again = textIn(language, "reminders");
  const subject = t("nudge.subject", { clinic: clinic.name });
  const hello = t("hello", { patient });
  const wrote = t("nudge.wrote", { sender });
  const lead = t("nudge.lead", { sender, clinic: clinic.name });
  const open = t("sent.open");
  const yours = again("mail.yours", { date: formatDate(worksUntil, localeOf(language)) });
  const why = t("nudge.why", { clinic: clinic.name });
  return {
    subject,
    headers: {
      // RFC 8058: a mail program may stop the mails with one press.
      "List-Unsubscribe": `<${unsubscribeUrl}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
    body: (
      <MailLayout
        language={language}
        subject={subject}
        preview={t("nudge.preview")}
        clinic={clinic}
      >
        <Paragraph>{hello}</Paragraph>
        {words && (
          <>
            <Paragraph>{wrote}</Paragraph>
            <div dir="auto" style={quote}>
              <Paragraph>
                <Lines text={words} />
              </Paragraph>
            </div>
          </>
        )}
        <Paragraph>{lead}</Paragraph>
        <Paragraph>{t("nudge.help")}</Paragraph>
        <OneAction language={language} label={open} url={url} />
        <SmallPrint>{yours}</SmallPrint>
        <SmallPrint>
          {why}{" "}
          <Link className="link" href={unsubscribeUrl} style={link}>
            {again("mail.stop")}
          </Link>
        </SmallPrint>
      </MailLayout>
    ),
    text: [
      hello,
      ...(words ? [wrote, quoted(words)] : []),
      lead,
      t("nudge.help"),
      `${open}:\n${url}`,
      yours,
      `${why}\n${again("mail.stopAt", { address: unsubscribeUrl })}`,
    ]
      .concat(`--\n${contactAsText(clinic, language)}`)
      .join("\n\n"),
  };
}

/** Not every mail program keeps line ends by a style. */
function Lines({ text }: { text: string }) {
  const lines = text.split("\n");
  return lines.map((line, index) => (
    // Lines are alike only by their place.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={index}>
      {index > 0 && <br />}
      {line}
    </span>
  ));
}

/** As mail programs quote in plain text. */
const quoted = (words: string) =>
  words
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
