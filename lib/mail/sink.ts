import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import { type SMTPServerDataStream, SMTPServer } from "smtp-server";
import { keepMail } from "./kept-mails";

const LARGEST_BYTES = 5 * 1024 * 1024;

/** Addresses that a demo can be tried with to see a mail refused for good, or for now. */
const answers: Record<string, { code: number; message: string }> = {
  "bounce.test": { code: 550, message: "5.1.1 No such mailbox" },
  "later.test": { code: 451, message: "4.3.0 Try again later" },
};

/**
 * A mail server of its own that sends nothing on: each mail is kept as one JSON file in
 * `<dataDir>/mails`, the last 500 of them. Port 0 takes a free one.
 */
export async function startMailSink(options: {
  host: string;
  port: number;
  dataDir: string;
}): Promise<{ url: string; close(): Promise<void> }> {
  const folder = join(options.dataDir, "mails");
  await mkdir(folder, { recursive: true });
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    size: LARGEST_BYTES,
    logger: false,
    onRcptTo({ address }, _session, done) {
      const answer = answers[address.split("@").at(-1)?.toLowerCase() ?? ""];
      done(answer ? refusal(answer) : undefined);
    },
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map((recipient) => recipient.address);
      wholeOf(stream)
        .then((raw) => keepMail(folder, raw, to))
        .then(
          () => done(),
          () => done(refusal({ code: 451, message: "4.3.0 Could not keep the mail" })),
        );
    },
  });
  // A client that hangs up in the middle must not end the process.
  server.on("error", () => {});
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  const host = options.host.includes(":") ? `[${options.host}]` : options.host;
  return {
    url: `smtp://${host}:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function refusal({ code, message }: { code: number; message: string }): Error {
  return Object.assign(new Error(message), { responseCode: code });
}

async function wholeOf(stream: SMTPServerDataStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  if (stream.sizeExceeded) throw new Error("Too large.");
  return Buffer.concat(parts);
}
