import { createTransport, type Transporter } from "nodemailer";

export type Letter = {
  from: { name: string; address: string };
  to: string;
  /** Where an answer goes: the clinic. */
  replyTo?: { name: string; address: string };
  subject: string;
  html: string;
  text: string;
  headers?: Record<string, string>;
};

export type MailTransport = { send(letter: Letter): Promise<void>; close(): void };

/**
 * The way out, by SMTP; every wait has an end. `send` rejects with nodemailer's error, which
 * `explainRefusal` reads.
 */
export function openTransport(smtpUrl: string): MailTransport {
  const transporter: Transporter = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    dnsTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(letter) {
      await transporter.sendMail({
        ...letter,
        // Nobody's holiday answer belongs here (RFC 3834).
        headers: {
          "Auto-Submitted": "auto-generated",
          "X-Auto-Response-Suppress": "All",
          ...letter.headers,
        },
      });
    },
    close: () => transporter.close(),
  };
}

/** Stands in where no mail server is set up: every mail fails, and its state says why. */
export const noTransport: MailTransport = {
  send: () => Promise.reject(Object.assign(new Error("No SMTP_URL."), { code: "ENOSERVER" })),
  close: () => {},
};

/** The address in `Routinely <no-reply@example.org>`, or the text itself when it is bare. */
export function addressIn(mailbox: string): string {
  return (/<([^<>]+)>\s*$/.exec(mailbox)?.[1] ?? mailbox).trim();
}
