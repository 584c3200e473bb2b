import { render } from "@react-email/render";
import type { ReactElement } from "react";
import { invitationMail, type InvitationMailProps } from "@/emails/invitation";
import { planChangedMail } from "@/emails/plan-changed";
import { planSentMail, type PlanMailProps } from "@/emails/plan-sent";

export type MailContent =
  | { kind: "plan-sent" | "plan-changed"; props: PlanMailProps }
  | { kind: "invitation"; props: InvitationMailProps };

/** A message as it is sent: its subject, and both parts. */
export async function renderMail(
  content: MailContent,
): Promise<{ subject: string; html: string; text: string }> {
  const { subject, body, text } = compose(content);
  return { subject, html: await render(body), text: `${text}\n` };
}

function compose(content: MailContent): { subject: string; body: ReactElement; text: string } {
  switch (content.kind) {
    case "plan-sent":
      return planSentMail(content.props);
    case "plan-changed":
      return planChangedMail(content.props);
    case "invitation":
      return invitationMail(content.props);
  }
}
