import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import postgres from "postgres";

// What the product was seen to do, for the servers beside it: the statements that it sent to the
// database for one view and one submission (scripts/bench/patient/seen.ts), and the bytes it answered.

const CONNECTIONS = 10;

/**
 * Reads the file named by BENCH_SAME and opens a pool of as many connections as the product has.
 */
export function open() {
  const same = JSON.parse(readFileSync(process.env.BENCH_SAME, "utf8"));
  const sql = postgres(process.env.DATABASE_URL, { max: CONNECTIONS, fetch_types: false });
  const view = textOf(same.view);
  const submission = same.submission.map(([text, parameters]) => [
    textOf(text),
    parameters.map((one) => (typeof one === "string" ? textOf(one) : () => one)),
  ]);
  const known = new Map(same.plans.map((plan) => [plan.token, plan]));

  return {
    headers: same.headers,
    body: Buffer.from(same.body, "base64"),
    /** Whether a token opens a plan, by the product's one statement. */
    async look(token) {
      const hash = createHash("sha256").update(token).digest("hex");
      const answers = await sql.unsafe(view({ hash, key: token.split(".")[0] }));
      return answers.at(-1).length === 1;
    },
    /** Stores a session by the product's statements, each of its transactions on one connection. */
    async submit(token, session) {
      const hash = createHash("sha256").update(token).digest("hex");
      const named = { ...known.get(token), hash, session };
      const connection = await sql.reserve();
      try {
        for (const [text, parameters] of submission)
          await connection.unsafe(
            text(named),
            parameters.map((one) => one(named)),
          );
      } finally {
        connection.release();
      }
    },
  };
}

/** A text in which "{{name}}" stands for what differs from plan to plan. */
function textOf(text) {
  const parts = text.split(/\{\{(\w+)\}\}/);
  if (parts.length === 1) return () => text;
  return (named) => parts.map((part, index) => (index % 2 ? named[part] : part)).join("");
}
