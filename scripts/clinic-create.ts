import { randomBytes } from "node:crypto";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { connectTo, disconnect } from "@/db/client";
import { migrate } from "@/db/migrate";
import { addMember, foundClinic } from "@/db/seed/clinic";
import { seedLibrary } from "@/db/seed/library";
import { timeZoneSchema } from "@/lib/dates";
import { env } from "@/lib/env";

const usage = `Makes a clinic and its first admin on your own database (DATABASE_URL).

  npm run clinic:create -- --name "Harbour Physiotherapy" --time-zone Europe/London \\
    --admin-name "Ada Mensah" --admin-email ada@example.org

What is not given is asked for. The password is made, and printed once.`;

const answersSchema = z.object({
  name: z.string().trim().min(1, "Give the clinic a name (--name)."),
  "time-zone": timeZoneSchema,
  "admin-name": z.string().trim().min(1, "Give the admin's name (--admin-name)."),
  "admin-email": z.email("Give the admin's mail address (--admin-email), such as ada@example.org."),
});

const questions = {
  name: "Name of the clinic: ",
  "time-zone": "Time zone, such as Europe/London: ",
  "admin-name": "Name of the first admin: ",
  "admin-email": "Mail address of the first admin: ",
} as const;

async function readAnswers(): Promise<z.output<typeof answersSchema>> {
  const options = Object.fromEntries(
    [...Object.keys(questions), "help"].map((name) => [
      name,
      { type: name === "help" ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const answers: Record<string, unknown> = { ...values };
  if (process.stdin.isTTY) {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    for (const [name, question] of Object.entries(questions))
      answers[name] ??= await lines.question(question);
    lines.close();
  }
  return answersSchema.parse(answers);
}

async function createClinic(): Promise<void> {
  const { DATABASE_URL, MIGRATE_DATABASE_URL } = env();
  if (!DATABASE_URL)
    throw new Error("Set DATABASE_URL to your own database; the demo already has a clinic.");
  const answers = await readAnswers();
  const owner = MIGRATE_DATABASE_URL ?? DATABASE_URL;
  await migrate({ url: owner, appUrl: DATABASE_URL });
  await seedLibrary({ url: owner });

  connectTo(DATABASE_URL);
  const password = randomBytes(12).toString("base64url");
  const clinicId = await foundClinic(owner, { name: answers.name, timeZone: answers["time-zone"] });
  await addMember(clinicId, {
    name: answers["admin-name"],
    email: answers["admin-email"],
    role: "admin",
    password,
  });
  disconnect();
  console.log(`Made the clinic ${answers.name}.`);
  console.log(`Sign in as ${answers["admin-email"]} with the password ${password}`);
  console.log("A person who already had an account keeps their own password.");
}

createClinic().catch((error: unknown) => {
  const sentence =
    error instanceof z.ZodError
      ? error.issues[0]?.message
      : error instanceof Error
        ? (error as { code?: string }).code
          ? `The database could not be used (${(error as { code?: string }).code}).`
          : error.message
        : String(error);
  console.error(sentence);
  process.exitCode = 1;
});
