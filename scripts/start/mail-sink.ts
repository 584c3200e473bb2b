import { join } from "node:path";
import type { Env } from "../../lib/env";
import { startMailSink } from "../../lib/mail/sink";
import type { Shutdown } from "./shutdown";

/** Where mails go: to the operator's server, or into a folder that `/dev/mail` shows in a demo. */
export async function openMailSink(
  env: Env,
  shutdown: Shutdown,
): Promise<{ SMTP_URL: string; MAIL_SINK_DIR?: string }> {
  if (env.SMTP_URL) return { SMTP_URL: env.SMTP_URL };
  const sink = await startMailSink({ host: "127.0.0.1", port: 0, dataDir: env.DATA_DIR });
  shutdown.add(() => sink.close());
  return { SMTP_URL: sink.url, MAIL_SINK_DIR: join(env.DATA_DIR, "mails") };
}
