import { contactAsText, MailLayout, OneAction, Paragraph, SmallPrint } from "./layout";
import type { PlanMailProps } from "./plan-sent";

const preview = "The new one is ready to open, without an account or a password.";
const same =
  "An earlier link that still works shows the new plan too. What you noted so far is kept.";
const yours =
  "The link is yours alone: whoever has it can see your plan. Please do not pass it on.";

export function planChangedMail(props: PlanMailProps) {
  const { clinic, patient, therapist, url, worksUntil } = props;
  const subject = `Your exercise plan from ${clinic.name} has changed`;
  const lead = `${therapist} at ${clinic.name} has changed your exercise plan. Please open it before you practise again.`;
  const until = `This link works until ${worksUntil}.`;
  return {
    subject,
    body: (
      <MailLayout subject={subject} preview={preview} clinic={clinic}>
        <Paragraph>Hello {patient},</Paragraph>
        <Paragraph>{lead}</Paragraph>
        <OneAction label="Open your new plan" url={url} />
        <SmallPrint>
          {same} {until}
        </SmallPrint>
        <SmallPrint>{yours}</SmallPrint>
      </MailLayout>
    ),
    text: [`Hello ${patient},`, lead, `Open your new plan:\n${url}`, `${same} ${until}`, yours]
      .concat(`--\n${contactAsText(clinic)}`)
      .join("\n\n"),
  };
}
