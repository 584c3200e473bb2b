import { randomUUID } from "node:crypto";
import { POST } from "@/app/p/[token]/practice/route";
import { Connection } from "@/db/connection-pool";
import { hashToken } from "@/lib/links/token";
import { readStamped } from "@/lib/plan-document/kept/data";
import type { SentPlan } from "@/lib/practice/testing/sent-plan";
import { formOf } from "./world";

type Statement = [text: string, parameters: unknown[]];

/** What the servers beside the product do again: see same.mjs. */
export type Seen = {
  /** The one statement of a view. */
  view: string;
  /** The statements of a submission, in order. */
  submission: Statement[];
  headers: Record<string, string>;
  /** Of the answer to a view, as base64. */
  body: string;
  plans: Record<string, string>[];
};

/** What the product sends to the database, with "{{name}}" for what differs from plan to plan. */
export async function seenStatements(
  plans: readonly SentPlan[],
): Promise<Pick<Seen, "view" | "submission" | "plans">> {
  // Not the first plan's own first one: the second submission of a day is the usual case.
  const plan = plans[0]!;
  await submit(plan, randomUUID());
  const session = randomUUID();
  const names = new Map(Object.entries(namesOf(plan)).map(([name, value]) => [value, name]));
  names.set(session, "session").set(hashToken(plan.token), "hash");
  const [view] = await during(() => readStamped(plan.token, "plan", new Date()));
  const submission = await during(() => submit(plan, session));
  return {
    view: named(view![0], names),
    submission: submission.map(([text, parameters]) => [
      named(text, names),
      parameters.map((one) => (typeof one === "string" ? named(one, names) : one)),
    ]),
    plans: plans.map((one) => namesOf(one)),
  };
}

const namesOf = ({ token, link, revisionId, items }: SentPlan): Record<string, string> => ({
  token,
  key: token.split(".")[0]!,
  clinic: link.clinicId,
  link: link.linkId,
  plan: link.planId,
  revision: revisionId,
  ...Object.fromEntries(items.map(({ id }, index) => [`item${index}`, id])),
});

const named = (text: string, names: ReadonlyMap<string, string>) =>
  text.replace(new RegExp([...names.keys()].join("|"), "g"), (one) => `{{${names.get(one)!}}}`);

async function submit(plan: SentPlan, session: string): Promise<void> {
  const body = new URLSearchParams(`${formOf(plan)}&session=${session}`);
  const answer = await POST(new Request("http://localhost/p", { method: "POST", body }), {
    params: Promise.resolve({ token: plan.token }),
  });
  if (answer.status !== 303) throw new Error(`A submission was answered with ${answer.status}.`);
}

async function during(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const { run } = Connection.prototype;
  Connection.prototype.run = function (text, parameters = [], values) {
    statements.push([text, parameters]);
    return run.call(this, text, parameters, values);
  };
  await work().finally(() => (Connection.prototype.run = run));
  return statements;
}
