import { contactAsText, MailLayout, OneAction, Paragraph, type Sender, SmallPrint } from "./layout";

export type AlertDigestMailProps = {
  clinic: Sender;
  /** Whole name of the colleague. */
  colleague: string;
  /** Since the digest before, at least 1. */
  newAlerts: number;
  /** All that nobody has acknowledged, the new ones too. */
  waiting: number;
  url: string;
};

const why =
  "This mail names no patient and says nothing about anybody's health. You get it at most once a day, only when there is something new; you can turn it off on the page of alerts.";

/** A morning's word to a colleague that alerts wait: counts and a link, nothing else. */
export function alertDigestMail(props: AlertDigestMailProps) {
  const { clinic, colleague, newAlerts, waiting, url } = props;
  const subject = `${countOf(newAlerts)} at ${clinic.name}`;
  const lead =
    waiting > newAlerts
      ? `${countOf(newAlerts)} came in for you since the last digest. ${waiting} wait in all.`
      : `${countOf(newAlerts)} came in for you and ${newAlerts === 1 ? "waits" : "wait"} to be looked at.`;
  return {
    subject,
    body: (
      <MailLayout subject={subject} preview={lead} clinic={clinic}>
        <Paragraph>Hello {colleague},</Paragraph>
        <Paragraph>{lead}</Paragraph>
        <OneAction label="Look at the alerts" url={url} />
        <SmallPrint>{why}</SmallPrint>
      </MailLayout>
    ),
    text: [`Hello ${colleague},`, lead, `Look at the alerts:\n${url}`, why]
      .concat(`--\n${contactAsText(clinic)}`)
      .join("\n\n"),
  };
}

const countOf = (count: number) => (count === 1 ? "1 new alert" : `${count} new alerts`);
