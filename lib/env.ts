import { createECDH, randomBytes } from "node:crypto";
import { z } from "zod";

/** A setting that the operator gave and that cannot be used: its message is a sentence for them. */
export class EnvError extends Error {
  override name = "EnvError";
}

const url = (name: string, protocols: readonly string[], example: string) =>
  z.string().refine(
    (value) => {
      try {
        const parsed = new URL(value);
        return protocols.includes(parsed.protocol) && parsed.hostname !== "";
      } catch {
        return false;
      }
    },
    // The value itself may hold a password, so the sentence never repeats it.
    { error: `${name} is not a usable address; it should look like ${example}.` },
  );

const database = (name: string) =>
  url(name, ["postgres:", "postgresql:"], "postgres://user:password@host:5432/database");

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "PORT must be a number from 1 to 65535.")
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, "PORT must be a number from 1 to 65535.")
    .default(3000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, "HOST must be one host name or address, such as 127.0.0.1.")
    .default("127.0.0.1"),
  DATA_DIR: z.string().default(".data"),
  DATABASE_URL: database("DATABASE_URL").optional(),
  MIGRATE_DATABASE_URL: database("MIGRATE_DATABASE_URL").optional(),
  APP_URL: url("APP_URL", ["http:", "https:"], "https://routinely.example.org")
    .refine(
      (value) => new URL(value).pathname === "/" && !/[?#]/.test(value),
      "APP_URL must be only the address of the host, without a path, such as https://routinely.example.org.",
    )
    .optional(),
  SMTP_URL: url("SMTP_URL", ["smtp:", "smtps:"], "smtps://user:password@host:465").optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/,
      "MAIL_FROM must be a mail address, such as Routinely <no-reply@example.org>.",
    )
    .optional(),
  MAIL_SINK_DIR: z.string().optional(),
  DEMO_PASSWORD: z.string().min(8, "DEMO_PASSWORD must have at least 8 characters.").optional(),
  DEMO_MODE: z
    .enum(["0", "1", "false", "true"], "DEMO_MODE must be 1 or 0.")
    .transform((value) => value === "1" || value === "true")
    .default(false),
  AUTH_SECRET: z.string().min(32, "AUTH_SECRET must have at least 32 characters.").optional(),
  S3_ENDPOINT: url("S3_ENDPOINT", ["http:", "https:"], "https://s3.example.org")
    .refine(
      (value) => !/[?#@]/.test(value),
      "S3_ENDPOINT must be only the address of the service, such as https://s3.example.org.",
    )
    .optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "S3_BUCKET must be the name of a bucket.")
    .optional(),
  S3_REGION: z.string().default("us-east-1"),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  PUSH_PUBLIC_KEY: vapidKey("PUSH_PUBLIC_KEY", 65),
  PUSH_PRIVATE_KEY: vapidKey("PUSH_PRIVATE_KEY", 32),
  PUSH_SUBJECT: z
    .string()
    .regex(
      /^(mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s/]+\S*)$/,
      "PUSH_SUBJECT must say whom a push service can ask, such as mailto:it@example.org.",
    )
    .optional(),
  PUSH_SERVICES: z
    .string()
    .default("")
    .transform((value) => value.split(/[\s,]+/).filter((origin) => origin !== ""))
    .refine(
      (origins) => origins.every(isServiceOrigin),
      "PUSH_SERVICES must list addresses of hosts, such as https://push.example.org.",
    ),
});

/** A key of VAPID (RFC 8292): so many bytes in base64url. */
function vapidKey(name: string, bytes: number) {
  return z
    .string()
    .refine(
      (value) => /^[\w-]+$/.test(value) && Buffer.from(value, "base64url").length === bytes,
      `${name} must be a key as \`npm run -s push:keys\` prints it.`,
    )
    .optional();
}

/** Plain http only for a stand-in on this machine. */
function isServiceOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, origin } = new URL(value);
  return origin === value && (protocol === "https:" || isLoopback(hostname));
}

/** All of an object store's settings, or null: half of them would lose files later than at the start. */
function objectStore(read: z.output<typeof schema>) {
  const { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = read;
  const settings = { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY };
  const missing = Object.entries(settings).flatMap(([name, value]) => (value ? [] : [name]));
  if (missing.length === Object.keys(settings).length) return null;
  if (!S3_ENDPOINT || !S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY)
    throw new EnvError(`For an object store, ${missing.join(" and ")} must be given, too.`);
  return {
    endpoint: S3_ENDPOINT,
    bucket: S3_BUCKET,
    region: read.S3_REGION,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  };
}

/** What web push needs, or null: then nothing of it is shown anywhere. */
function webPush(read: z.output<typeof schema>) {
  const { PUSH_PUBLIC_KEY, PUSH_PRIVATE_KEY, PUSH_SUBJECT, PUSH_SERVICES } = read;
  const settings = { PUSH_PUBLIC_KEY, PUSH_PRIVATE_KEY, PUSH_SUBJECT };
  const missing = Object.entries(settings).flatMap(([name, value]) => (value ? [] : [name]));
  if (missing.length === Object.keys(settings).length) return null;
  if (!PUSH_PUBLIC_KEY || !PUSH_PRIVATE_KEY || !PUSH_SUBJECT)
    throw new EnvError(`For reminders on phones, ${missing.join(" and ")} must be given, too.`);
  if (publicKeyOf(PUSH_PRIVATE_KEY) !== PUSH_PUBLIC_KEY)
    throw new EnvError("PUSH_PUBLIC_KEY and PUSH_PRIVATE_KEY must be of one pair.");
  return {
    publicKey: PUSH_PUBLIC_KEY,
    privateKey: PUSH_PRIVATE_KEY,
    subject: PUSH_SUBJECT,
    /** Origins of push services beside those of the known browsers. */
    services: PUSH_SERVICES,
  };
}

function publicKeyOf(privateKey: string): string | null {
  try {
    const pair = createECDH("prime256v1");
    pair.setPrivateKey(privateKey, "base64url");
    return pair.getPublicKey("base64url");
  } catch {
    return null;
  }
}

type Read = z.output<typeof schema>;

/** The settings of this process. `AUTH_SECRET` throws when it is read and was not given. */
export type Env = Readonly<
  Omit<Read, "APP_URL" | "MAIL_FROM" | "AUTH_SECRET" | `S3_${string}` | `PUSH_${string}`> & {
    APP_URL: string;
    MAIL_FROM: string;
    AUTH_SECRET: string;
    /** Where the clinics' pictures and videos go; null keeps them in the database. */
    S3: ReturnType<typeof objectStore>;
    /** By what reminders reach patients' phones; null is by mail only. */
    PUSH: ReturnType<typeof webPush>;
  }
>;

const wildcards = new Set(["0.0.0.0", "::", "[::]"]);

function defaultAppUrl(host: string, port: number): string {
  if (wildcards.has(host)) return `http://127.0.0.1:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Whether only this machine can reach a server that listens on `host`. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || /^\[?::1\]?$/.test(host) || /^127(\.\d{1,3}){3}$/.test(host);
}

function defaultMailFrom(appUrl: string): string {
  const { hostname } = new URL(appUrl);
  const named = hostname.includes(".") && /[a-z]$/i.test(hostname);
  return `Routinely <no-reply@${named ? hostname : "demo.test"}>`;
}

/**
 * Reads settings from `source`, where an empty value counts as not given.
 * Throws `EnvError` with one sentence about the first value that cannot be used.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new EnvError(parsed.error.issues[0]?.message);
  const {
    AUTH_SECRET,
    S3_ENDPOINT: _endpoint,
    S3_BUCKET: _bucket,
    S3_REGION: _region,
    S3_ACCESS_KEY_ID: _keyId,
    S3_SECRET_ACCESS_KEY: _key,
    PUSH_PUBLIC_KEY: _pushPublic,
    PUSH_PRIVATE_KEY: _pushPrivate,
    PUSH_SUBJECT: _pushSubject,
    PUSH_SERVICES: _pushServices,
    ...read
  } = parsed.data;
  const appUrl = new URL(read.APP_URL ?? defaultAppUrl(read.HOST, read.PORT)).origin;
  return Object.freeze({
    ...read,
    APP_URL: appUrl,
    MAIL_FROM: read.MAIL_FROM ?? defaultMailFrom(appUrl),
    S3: objectStore(parsed.data),
    PUSH: webPush(parsed.data),
    // A getter, so that what never signs anything (a migration, a test) runs without one.
    get AUTH_SECRET() {
      if (AUTH_SECRET) return AUTH_SECRET;
      // `next build` loads every module and signs nothing that outlives it.
      if (source.NEXT_PHASE === "phase-production-build") return randomBytes(32).toString("hex");
      throw new EnvError("AUTH_SECRET is not set; `npm start` makes one and keeps it in DATA_DIR.");
    },
  });
}

let cached: Env | undefined;

/** This process's settings, read once on the first call. Throws `EnvError`. */
export function env(): Env {
  return (cached ??= readEnv(process.env));
}
