import { render } from "@react-email/render";
import type { ReactElement } from "react";
import { alertDigestMail, type AlertDigestMailProps } from "@/emails/alert-digest";
import { invitationMail, type InvitationMailProps } from "@/emails/invitation";
import { nextMorningMail } from "@/emails/next-morning";
import { nudgeMail, type NudgeMailProps } from "@/emails/nudge";
import { planChangedMail } from "@/emails/plan-changed";
import { planSentMail, type PlanMailProps } from "@/emails/plan-sent";
import { reminderMail, type ReminderMailProps } from "@/emails/reminder";

export type MailContent =
  | { kind: "plan-sent" | "plan-changed"; props: PlanMailProps }
  | { kind: "reminder"; props: ReminderMailProps & { isSecond: boolean } }
  | { kind: "next-morning"; props: ReminderMailProps }
  | { kind: "nudge"; props: NudgeMailProps }
  | { kind: "invitation"; props: InvitationMailProps }
  | { kind: "alert-digest"; props: AlertDigestMailProps };

type Message = {
  subject: string;
  body: ReactElement;
  text: string;
  /** Beside those that every mail has. */
  headers?: Record<string, string>;
};

/** A message as it is sent: its subject, both parts, and headers of its own. */
export async function renderMail(
  content: MailContent,
): Promise<Omit<Message, "body"> & { html: string }> {
  const { body, text, ...message } = compose(content);
  return { ...message, html: await render(body), text: `${text}\n` };
}

function compose(content: MailContent): Message {
  switch (content.kind) {
    case "plan-sent":
      return planSentMail(content.props);
    case "plan-changed":
      return planChangedMail(content.props);
    case "reminder":
      return reminderMail(content.props);
    case "next-morning":
      return nextMorningMail(content.props);
    case "nudge":
      return nudgeMail(content.props);
    case "invitation":
      return invitationMail(content.props);
    case "alert-digest":
      return alertDigestMail(content.props);
  }
}
