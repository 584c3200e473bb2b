import { randomBytes } from "node:crypto";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime, { type Address } from "postal-mime";
import { env } from "@/lib/env";

const KEPT = 500;
const file = /^(\d{15}-[0-9a-f]{8})\.json$/;

export type KeptMail = {
  /** Sorts by time. */
  id: string;
  to: string;
  from: string;
  replyTo: string | null;
  subject: string;
  /** ISO 8601. */
  at: string;
  html: string;
  text: string;
  /** Every address of a page in the mail, each once. */
  links: string[];
  headers: { name: string; value: string }[];
};

/** Where this installation's sink keeps its mails. */
export function keptMailsFolder(): string {
  const { MAIL_SINK_DIR, DATA_DIR } = env();
  return MAIL_SINK_DIR ?? join(DATA_DIR, "mails");
}

/** Parses a mail as it came over SMTP and keeps it in `folder`; the oldest beyond 500 go. */
export async function keepMail(folder: string, raw: Buffer, to: string[]): Promise<KeptMail> {
  const parsed = await PostalMime.parse(raw);
  const at = new Date();
  const text = parsed.text ?? "";
  const html = parsed.html ?? "";
  const mail: KeptMail = {
    id: `${String(at.getTime()).padStart(15, "0")}-${randomBytes(4).toString("hex")}`,
    to: to.join(", "),
    from: inWords(parsed.from) ?? "",
    replyTo: inWords(parsed.replyTo?.[0]),
    subject: parsed.subject ?? "",
    at: at.toISOString(),
    html,
    text,
    links: linksIn(html, text),
    headers: parsed.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
  };
  const path = join(folder, `${mail.id}.json`);
  // Written beside and renamed, so that no reader sees half a mail.
  await writeFile(`${path}.part`, JSON.stringify(mail, null, 2), { mode: 0o600 });
  await rename(`${path}.part`, path);
  const ids = await idsIn(folder);
  for (const id of ids.slice(KEPT)) await rm(join(folder, `${id}.json`), { force: true });
  return mail;
}

/** The kept mails, the newest first; none when there is no such folder yet. */
export async function listKeptMails(folder: string): Promise<KeptMail[]> {
  const read = await Promise.all((await idsIn(folder)).map((id) => readKeptMail(folder, id)));
  return read.filter((mail) => mail !== null);
}

async function readKeptMail(folder: string, id: string): Promise<KeptMail | null> {
  try {
    return JSON.parse(await readFile(join(folder, `${id}.json`), "utf8")) as KeptMail;
  } catch (error) {
    // Pruned between the listing and the reading.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

async function idsIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names
      .flatMap((name) => file.exec(name)?.[1] ?? [])
      .sort()
      .reverse();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function inWords(address: Address | undefined): string | null {
  if (!address?.address) return null;
  return address.name ? `${address.name} <${address.address}>` : address.address;
}

function linksIn(html: string, text: string): string[] {
  const hrefs = [...html.matchAll(/href="(https?:[^"]+)"/g)].map((match) =>
    (match[1] ?? "").replaceAll("&amp;", "&"),
  );
  const bare = [...text.matchAll(/https?:\/\/\S+/g)].map((match) => match[0]);
  return [...new Set([...hrefs, ...bare])];
}
