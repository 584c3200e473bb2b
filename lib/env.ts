import { randomBytes } from "node:crypto";
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
});

type Read = z.output<typeof schema>;

/** The settings of this process. `AUTH_SECRET` throws when it is read and was not given. */
export type Env = Readonly<
  Omit<Read, "APP_URL" | "MAIL_FROM" | "AUTH_SECRET"> & {
    APP_URL: string;
    MAIL_FROM: string;
    AUTH_SECRET: string;
  }
>;

const wildcards = new Set(["0.0.0.0", "::", "[::]"]);

function defaultAppUrl(host: string, port: number): string {
  if (wildcards.has(host)) return `http://127.0.0.1:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Whether only this machine can reach a server that listens on `host`. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
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
  const { AUTH_SECRET, ...read } = parsed.data;
  const appUrl = new URL(read.APP_URL ?? defaultAppUrl(read.HOST, read.PORT)).origin;
  return Object.freeze({
    ...read,
    APP_URL: appUrl,
    MAIL_FROM: read.MAIL_FROM ?? defaultMailFrom(appUrl),
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
