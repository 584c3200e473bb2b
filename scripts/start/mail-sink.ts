import { join } from "node:path";
import type { Env } from "../../lib/env";
import type { Shutdown } from "./shutdown";
import { whenWritten } from "./when-written";

type Sink = { url: string; close(): Promise<void> };
type SinkModule = {
  startMailSink(o: { host: string; port: number; dataDir: string }): Promise<Sink>;
};

/** Where mails go: to the operator's server, or into a folder that `/dev/mail` shows. */
export async function openMailSink(
  env: Env,
  shutdown: Shutdown,
): Promise<{ SMTP_URL?: string; MAIL_SINK_DIR?: string }> {
  if (env.SMTP_URL) return { SMTP_URL: env.SMTP_URL };
  const written = await whenWritten<SinkModule>("lib/mail/sink.ts");
  if (!written) return {};
  const sink = await written.startMailSink({ host: "127.0.0.1", port: 0, dataDir: env.DATA_DIR });
  shutdown.add(() => sink.close());
  return { SMTP_URL: sink.url, MAIL_SINK_DIR: join(env.DATA_DIR, "mails") };
}
