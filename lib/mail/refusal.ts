/** What a failed try to hand over a mail means. */
export type Refusal = {
  /** For the person who asked for the mail: plain words, never an address. */
  reason: string;
  /** Trying again cannot help: the receiving side said no for good. */
  permanent: boolean;
  /** The mail surely did not arrive, so its link is of no use to anybody. */
  undelivered: boolean;
};

type SmtpError = { code?: string; responseCode?: number; response?: string; command?: string };

/**
 * Reads nodemailer's error: a server's answer by its reply code (RFC 5321, 4.2.1) and enhanced
 * status (RFC 3463), anything else by nodemailer's own code. Never repeats the server's text, which
 * may hold the address.
 */
export function explainRefusal(error: unknown): Refusal {
  const { code, responseCode, response, command } = (error ?? {}) as SmtpError;
  if (code === "EAUTH")
    return later("Our mail server did not accept the sign-in. Ask whoever runs this system.");
  if (code === "ENOSERVER") return later("No mail server is set up. Ask whoever runs this system.");
  if (responseCode) {
    const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(response ?? "")?.[0] ?? "";
    const permanent = responseCode >= 500;
    return { reason: answerInWords(responseCode, status), permanent, undelivered: true };
  }
  if (code === "EENVELOPE")
    return { reason: "The mail address is not complete.", permanent: true, undelivered: true };
  // Before the message itself was handed over, nothing can have arrived.
  const unreached =
    command === "CONN" || ["ECONNECTION", "ECONNREFUSED", "EDNS", "ETLS"].includes(code ?? "");
  if (unreached) return later("Our mail server could not be reached.");
  return {
    reason: "The connection to the mail server broke before it confirmed the mail.",
    permanent: false,
    undelivered: false,
  };
}

function later(reason: string): Refusal {
  return { reason, permanent: false, undelivered: true };
}

function answerInWords(code: number, status: string): string {
  const said = `(${[code, status].filter(Boolean).join(" ")})`;
  if (/^[45]\.2\.2$/.test(status) || code === 552 || code === 452)
    return `The mailbox is full ${said}.`;
  if (code >= 500 && (/^5\.1\.[0-3]$/.test(status) || code === 551 || code === 553))
    return `No such mailbox ${said}.`;
  if (code >= 500 && (status.startsWith("5.7.") || code === 554))
    return `The receiving server refused mail from us ${said}.`;
  if (code >= 500) return `The receiving server refused this address for good ${said}.`;
  return `The receiving server asked us to try later ${said}.`;
}
