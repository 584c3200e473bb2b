import type { Task, TaskList } from "graphile-worker";
import { logFault } from "@/lib/log";
import type { MailTransport } from "@/lib/mail/transport";
import { recountPlans } from "./tasks/recount-plans";
import { refreshSummaries } from "./tasks/refresh-summaries";
import { removeUnusedMedia } from "./tasks/remove-unused-media";
import { sendDigests } from "./tasks/send-digests";
import { MailNotSentError, sendMail } from "./tasks/send-mail";
import { PushNotSentError, sendPush } from "./tasks/send-push";
import { sendReminders } from "./tasks/send-reminders";

/** What the worker can do. `routinely_enqueue` lets the app ask for the two that send,
 * and for a clinic's plans to be counted anew. */
export function taskList(transport: Pick<MailTransport, "send">): TaskList {
  return {
    send_mail: discreet("send_mail", (payload, { job }) =>
      sendMail(payload, { attempt: job.attempts, max: job.max_attempts }, transport),
    ),
    send_push: discreet("send_push", (payload, { job }) =>
      sendPush(payload, { attempt: job.attempts, max: job.max_attempts }),
    ),
    refresh_summaries: discreet("refresh_summaries", refreshSummaries),
    remove_unused_media: discreet("remove_unused_media", removeUnusedMedia),
    send_reminders: discreet("send_reminders", sendReminders),
    recount_plans: discreet("recount_plans", recountPlans),
    send_digests: discreet("send_digests", sendDigests),
  };
}

/** The queue keeps and logs a task's message; the database driver's hold values, so they stop here. */
function discreet(name: string, task: Task): Task {
  return async (payload, helpers) => {
    try {
      await task(payload, helpers);
    } catch (error) {
      if (error instanceof MailNotSentError || error instanceof PushNotSentError) throw error;
      throw new Error(`fault ${logFault(error, `job ${name}`)}`, { cause: error });
    }
  };
}
