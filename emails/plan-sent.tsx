import { contactAsText, MailLayout, OneAction, Paragraph, type Sender, SmallPrint } from "./layout";

export type PlanMailProps = {
  clinic: Sender;
  /** Given name of the patient. */
  patient: string;
  /** Who sends the plan. */
  therapist: string;
  url: string;
  /** "21 May 2027": the link's last day. */
  worksUntil: string;
};

const preview = "Open it on any phone or computer. There is no account and no password.";
const yours =
  "The link is yours alone: whoever has it can see your plan. Please do not pass it on.";

export function planSentMail(props: PlanMailProps) {
  const { clinic, patient, therapist, url, worksUntil } = props;
  const subject = `Your exercise plan from ${clinic.name}`;
  const lead = `${therapist} at ${clinic.name} has sent you an exercise plan. It opens on any phone or computer, without an account or a password.`;
  const keep = `Keep this mail: the same link works until ${worksUntil}, and always shows your newest plan.`;
  return {
    subject,
    body: (
      <MailLayout subject={subject} preview={preview} clinic={clinic}>
        <Paragraph>Hello {patient},</Paragraph>
        <Paragraph>{lead}</Paragraph>
        <OneAction label="Open your plan" url={url} />
        <SmallPrint>{keep}</SmallPrint>
        <SmallPrint>{yours}</SmallPrint>
      </MailLayout>
    ),
    text: [`Hello ${patient},`, lead, `Open your plan:\n${url}`, keep, yours]
      .concat(`--\n${contactAsText(clinic)}`)
      .join("\n\n"),
  };
}
