import type { Env } from "../../lib/env";
import { DEMO_SIGN_INS } from "./demo";

/** Says where to go, how to sign in and where mails land; the last line is for programs. */
export function welcome(env: Env) {
  const rows: [string, string][] = [["Open", env.APP_URL]];
  if (!env.DATABASE_URL) {
    rows.push(["Sign in as", DEMO_SIGN_INS.join("  or  ")]);
    rows.push(["Password", env.DEMO_PASSWORD ?? ""]);
  }
  rows.push(["Mails", mails(env)]);
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  console.log("");
  for (const [name, value] of rows) console.log(`  ${name.padEnd(width)}${value}`);
  console.log("");
  console.log(`ready: ${env.APP_URL}`);
}

function mails({ SMTP_URL, DEMO_MODE, APP_URL }: Env): string {
  if (SMTP_URL) return `go out through ${new URL(SMTP_URL).host}`;
  if (DEMO_MODE) return `${APP_URL}/dev/mail  (no mail leaves this machine)`;
  return "reach nobody until SMTP_URL is set";
}
