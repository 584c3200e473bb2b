import { randomBytes } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "./fault.mjs";

export type Secrets = {
  authSecret: string;
  demoPassword: string;
  /** The embedded server's superuser. */
  databasePassword: string;
  /** The role that the app signs in as on the embedded server. */
  appDatabasePassword: string;
};

// No letters and digits that look alike: a person types it from the terminal.
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

function sayable(): string {
  const letters = Array.from(randomBytes(12), (byte) => alphabet[byte % alphabet.length]).join("");
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}

/** What was made up for this folder once, and is kept in it, readable by its owner only. */
export function keptSecrets(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json");
  const kept = read(file);
  const secrets: Secrets = {
    authSecret: kept.authSecret ?? randomBytes(32).toString("base64url"),
    demoPassword: kept.demoPassword ?? sayable(),
    databasePassword: kept.databasePassword ?? randomBytes(24).toString("base64url"),
    appDatabasePassword: kept.appDatabasePassword ?? randomBytes(24).toString("base64url"),
  };
  if (Object.keys(secrets).some((name) => !(name in kept))) {
    writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return secrets;
}

function read(file: string): Partial<Secrets> {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw new Fault(`${file} cannot be read by this user.`);
  }
  try {
    return JSON.parse(content) as Partial<Secrets>;
  } catch {
    throw new Fault(`${file} is damaged; restore it from a backup, since the data needs its keys.`);
  }
}
