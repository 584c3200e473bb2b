import { contactAsText, MailLayout, OneAction, Paragraph, type Sender, SmallPrint } from "./layout";

export type InvitationMailProps = {
  clinic: Sender;
  /** Whole name of the invited colleague. */
  colleague: string;
  inviter: string;
  role: "therapist" | "trainer" | "admin";
  url: string;
  /** "29 November 2026": the last day on which it can be accepted. */
  worksUntil: string;
};

const asRole = { therapist: "as a therapist", trainer: "as a trainer", admin: "as an admin" };
const unexpected =
  "You did not expect this? Then do nothing: without you, no account is made. The link is for you alone.";

export function invitationMail(props: InvitationMailProps) {
  const { clinic, colleague, inviter, role, url, worksUntil } = props;
  const subject = `${inviter} invites you to ${clinic.name} on Routinely`;
  const lead = `${inviter} invites you to work with Routinely at ${clinic.name}, ${asRole[role]}. Routinely is where the clinic prescribes home exercises and sees how they go.`;
  const until = `Choose a password and you are in. The invitation is open until ${worksUntil}.`;
  return {
    subject,
    body: (
      <MailLayout subject={subject} preview={until} clinic={clinic}>
        <Paragraph>Hello {colleague},</Paragraph>
        <Paragraph>{lead}</Paragraph>
        <OneAction label="Accept the invitation" url={url} />
        <SmallPrint>{until}</SmallPrint>
        <SmallPrint>{unexpected}</SmallPrint>
      </MailLayout>
    ),
    text: [`Hello ${colleague},`, lead, `Accept the invitation:\n${url}`, until, unexpected]
      .concat(`--\n${contactAsText(clinic)}`)
      .join("\n\n"),
  };
}
