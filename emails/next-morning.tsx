import { textIn } from "@/lib/language/text";
import { compose, type ReminderMailProps } from "./reminder";

/** Asks to answer one question, and does not say which: a mailbox has other readers. */
export function nextMorningMail(props: ReminderMailProps) {
  const t = textIn(props.language, "reminders");
  return compose(props, {
    subject: t("mail.nextMorning.subject", { clinic: props.clinic.name }),
    preview: t("mail.nextMorning.preview"),
    lead: t("mail.nextMorning.lead"),
    open: t("mail.nextMorning.open"),
  });
}
