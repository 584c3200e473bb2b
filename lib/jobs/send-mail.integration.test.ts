import { and, eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { describe, expect, it } from "vitest";
import { transaction } from "@/db/client";
import { planLinks } from "@/db/schema/mails";
import { invitations } from "@/db/schema/staff";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { clinicOfToken, resolveLink } from "@/lib/links/data";
import { resendPlan, revokeLink } from "@/lib/links/mutations";
import { queueMail } from "@/lib/mail/outbox";
import { MailNotSentError, sendMail } from "./tasks/send-mail";
import {
  addPlan,
  anAddress,
  deliveriesOf,
  mailingClinic,
  startMailing,
} from "./testing/mailing-clinic";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const mailing = beforeTests(
  () => startMailing(database.url),
  ({ stop }) => stop(),
);

async function queued(to: string): Promise<{ planId: string; mailId: string }> {
  const planId = await addPlan(clinic, to);
  const result = await resendPlan(clinic.actor, planId);
  if (!result.ok) throw new Error(result.message);
  return { planId, mailId: result.value.mailId };
}

const linksOf = (planId: string) =>
  transaction({ clinicId: clinic.clinicId }, (tx) =>
    tx
      .select()
      .from(planLinks)
      .where(and(eq(planLinks.clinicId, clinic.clinicId), eq(planLinks.planId, planId))),
  );

const broken = (code: string, command: string) =>
  Promise.reject(Object.assign(new Error("broken"), { code, command }));

describe("a mail to an address that is refused", () => {
  it("for good is shown as bounced with its reason, is not tried again, and its link is dead", async () => {
    const to = anAddress("bounce.test");
    const { planId } = await queued(to);
    await mailing.work();
    const [delivery] = await deliveriesOf(clinic.clinicId, planId);
    expect(delivery).toMatchObject({
      state: "bounced",
      reason: "No such mailbox (550 5.1.1).",
      attempts: 1,
      liveLinkId: null,
    });
    expect(delivery?.reason).not.toContain(to);
    const queue = postgres(database.url, { max: 1 });
    const jobs = await queue`select from graphile_worker.jobs where key = ${delivery!.id}`;
    await queue.end();
    expect(jobs).toHaveLength(0);
  });

  it("for now stays queued with its reason, is tried later, and fails at the last try", async () => {
    const { planId, mailId } = await queued(anAddress("later.test"));
    await mailing.work();
    const reason = "The receiving server asked us to try later (451 4.3.0).";
    expect(await deliveriesOf(clinic.clinicId, planId)).toMatchObject([
      { state: "queued", reason, attempts: 1, liveLinkId: null },
    ]);
    const queue = postgres(database.url, { max: 1 });
    const due = queue`select run_at > now() as later from graphile_worker.jobs where key = ${mailId}`;
    expect(await due).toMatchObject([{ later: true }]);

    await queue`update graphile_worker._private_jobs set run_at = now(), attempts = max_attempts - 1
      where key = ${mailId}`;
    await queue.end();
    await mailing.work();
    expect(await deliveriesOf(clinic.clinicId, planId)).toMatchObject([
      { state: "failed", reason },
    ]);
  });
});

describe("a crash or a broken line while sending", () => {
  it("leaves the link good, should the mail have arrived, and the next mail has its own", async () => {
    const to = anAddress();
    const { planId, mailId } = await queued(to);
    const payload = { clinicId: clinic.clinicId, mailId };
    const sent: string[] = [];
    const cut = sendMail(
      payload,
      { attempt: 1, max: 8 },
      {
        send: ({ text }) => {
          sent.push(/\/p\/(\S+)/.exec(text)?.[1] ?? "");
          return broken("ETIMEDOUT", "DATA");
        },
      },
    );
    await expect(cut).rejects.toBeInstanceOf(MailNotSentError);
    expect(await resolveLink(sent[0]!)).toMatchObject({ planId });

    await mailing.work();
    const [mail] = await mailing.mailsTo(to);
    const second = /\/p\/(\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
    expect(second).not.toBe(sent[0]);
    expect(await resolveLink(second)).toMatchObject({ planId });

    const [delivery] = await deliveriesOf(clinic.clinicId, planId);
    expect(delivery).toMatchObject({ state: "sent", attempts: 2 });
    await revokeLink(clinic.actor, delivery!.liveLinkId!);
    for (const token of [sent[0]!, second]) expect(await resolveLink(token)).toBeNull();
  });

  it("before the server was reached leaves no link", async () => {
    const { planId, mailId } = await queued(anAddress());
    const payload = { clinicId: clinic.clinicId, mailId };
    const unreached = { send: () => broken("ESOCKET", "CONN") };
    await expect(sendMail(payload, { attempt: 1, max: 8 }, unreached)).rejects.toThrow(
      "Our mail server could not be reached.",
    );
    expect(await linksOf(planId)).toMatchObject([{ revokedAt: expect.any(Date) }]);
  });

  it("after the mail was noted as sent sends no second one", async () => {
    const to = anAddress();
    const { mailId } = await queued(to);
    await mailing.work();
    const again = { send: () => Promise.reject(new Error("must not be called")) };
    await sendMail({ clinicId: clinic.clinicId, mailId }, { attempt: 2, max: 8 }, again);
    expect(await mailing.mailsTo(to)).toHaveLength(1);
  });
});

describe("an invitation", () => {
  async function invited(to: string, expiresAt = sql`now() + interval '7 days'`) {
    const { clinicId, actor } = clinic;
    return transaction({ clinicId }, async (tx) => {
      const [invitation] = await tx
        .insert(invitations)
        .values({
          clinicId,
          email: to,
          name: "Sam Okafor",
          role: "trainer",
          invitedBy: actor.userId,
          expiresAt,
        })
        .returning({ id: invitations.id });
      const invitationId = invitation!.id;
      await queueMail(tx, {
        clinicId,
        kind: "invitation",
        to,
        invitationId,
        requestedBy: actor.userId,
      });
      return invitationId;
    });
  }
  const stored = async (id: string) =>
    (
      await transaction({ clinicId: clinic.clinicId }, (tx) =>
        tx
          .select()
          .from(invitations)
          .where(and(eq(invitations.clinicId, clinic.clinicId), eq(invitations.id, id))),
      )
    )[0];

  it("is mailed with a token whose hash is kept", async () => {
    const to = anAddress();
    const id = await invited(to);
    await mailing.work();
    const [mail] = await mailing.mailsTo(to);
    expect(mail?.subject).toBe("Ines Duval invites you to Riverside Physiotherapy on Routinely");
    const token = /\/invitation\/(\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
    const where = await clinicOfToken(token);
    expect(where).toMatchObject({
      clinicId: clinic.clinicId,
      tokenHash: (await stored(id))?.tokenHash,
    });
  });

  it("that has run out is not mailed", async () => {
    const to = anAddress();
    const id = await invited(to, sql`now()`);
    await mailing.work();
    expect(await mailing.mailsTo(to)).toEqual([]);
    expect((await stored(id))?.tokenHash).toBeNull();
  });
});
