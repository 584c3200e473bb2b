import { log } from "@/lib/log";
import { sendDueReminders } from "@/lib/reminders/run/mutations";

/** Queues the mail of every reminder whose time has come, and notes those that are left out. */
export async function sendReminders(): Promise<void> {
  const { queued, skipped } = await sendDueReminders(new Date());
  if (queued + skipped > 0) log.info({ queued, skipped }, "reminders decided on");
}
