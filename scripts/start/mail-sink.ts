import { join } from "node:path";
import type { Env } from "../../lib/env";
import { startMailSink } from "../../lib/mail/sink";
import type { Shutdown } from "./shutdown";

export type MailPlace = { SMTP_URL?: string; MAIL_SINK_DIR?: string };

/**
 * Where mails go: to the operator's server, or in a demo into a folder that `/dev/mail` shows.
 * Else nowhere, and each mail is shown as failed: a sink would call it sent though nobody gets it.
 */
export async function openMailSink(env: Env, shutdown: Shutdown): Promise<MailPlace> {
  if (env.SMTP_URL) return { SMTP_URL: env.SMTP_URL };
  if (!env.DEMO_MODE) return {};
  const sink = await startMailSink({ host: "127.0.0.1", port: 0, dataDir: env.DATA_DIR });
  shutdown.add(() => sink.close());
  return { SMTP_URL: sink.url, MAIL_SINK_DIR: join(env.DATA_DIR, "mails") };
}
