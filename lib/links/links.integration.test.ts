import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { mails, planLinks } from "@/db/schema/mails";
import { plans } from "@/db/schema/plans";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import {
  addPlan,
  anAddress,
  deliveriesOf,
  mailingClinic,
  startMailing,
} from "@/lib/jobs/testing/mailing-clinic";
import { queueMail } from "@/lib/mail/outbox";
import { resolveLink } from "./data";
import { copyLink, markOpened, resendPlan, revokeAllLinks, revokeLink } from "./mutations";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
const mailing = beforeTests(
  () => startMailing(database.url),
  ({ stop }) => stop(),
);

const tokenIn = (url: string) => url.split("/p/")[1] ?? "";

async function copied(planId: string) {
  const result = await copyLink(clinic.actor, planId);
  if (!result.ok) throw new Error(result.message);
  return { ...result.value, token: tokenIn(result.value.url) };
}

async function auditOf(subjectId: string) {
  const { clinicId } = clinic;
  const rows = await transaction({ clinicId }, (tx) =>
    tx
      .select({ action: auditEvents.action, by: auditEvents.actorKind })
      .from(auditEvents)
      .where(and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.subjectId, subjectId)))
      .orderBy(auditEvents.sequence),
  );
  return rows.map(({ action, by }) => `${action} by ${by}`);
}

describe("a mailed plan", () => {
  it("follows a link that resolves, in a mail that tells nothing of health", async () => {
    const to = anAddress();
    const planId = await addPlan(clinic, to);
    const asked = await resendPlan(clinic.actor, planId);
    expect(asked).toMatchObject({ ok: true, value: { to } });
    expect(await deliveriesOf(clinic.clinicId, planId)).toMatchObject([
      { channel: "mail", state: "queued", to, by: "Ines Duval", liveLinkId: null },
    ]);

    await mailing.work();
    const [mail, ...more] = await mailing.mailsTo(to);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe("Your exercise plan from Riverside Physiotherapy");
    expect(`${mail?.subject} ${mail?.html} ${mail?.text}`).not.toMatch(
      /lumbar|stabilisation|haddad|pain/i,
    );
    const url = mail?.links.find((link) => link.includes("/p/")) ?? "";
    expect(mail?.text).toContain(url);
    expect(mail?.html).toContain(url);
    const link = await resolveLink(tokenIn(url));
    expect(link).toMatchObject({ clinicId: clinic.clinicId, planId });

    const [delivery] = await deliveriesOf(clinic.clinicId, planId);
    expect(delivery).toMatchObject({ state: "sent", attempts: 1, liveLinkId: link?.linkId });
    expect(await auditOf(planId)).toEqual(["plan.mailed-again by staff"]);
    expect(await auditOf(delivery!.id)).toEqual(["mail.sent by system"]);
    expect(await auditOf(link!.linkId)).toEqual(["link.made by system"]);
  });

  it("is opened by a person once, and by nobody who merely follows the link", async () => {
    const planId = await addPlan(clinic, anAddress());
    const { token, linkId } = await copied(planId);
    const link = await resolveLink(token);
    expect(await deliveriesOf(clinic.clinicId, planId)).toMatchObject([{ state: "sent" }]);
    await markOpened(link!);
    const [first] = await deliveriesOf(clinic.clinicId, planId);
    expect(first).toMatchObject({ state: "opened" });
    await markOpened(link!);
    const [second] = await deliveriesOf(clinic.clinicId, planId);
    expect(second?.openedAt).toEqual(first?.openedAt);
    expect(await auditOf(linkId)).toEqual(["link.made by staff", "link.opened by patient"]);
  });

  it("without a mail address fails at that field, and queues nothing", async () => {
    const planId = await addPlan(clinic, null);
    expect(await resendPlan(clinic.actor, planId)).toMatchObject({
      ok: false,
      reason: "NO_MAIL_ADDRESS",
      fields: { email: expect.stringContaining("no mail address") },
    });
    expect(await deliveriesOf(clinic.clinicId, planId)).toEqual([]);
  });

  it("is not sent and not copied while it is a draft", async () => {
    const planId = await addPlan(clinic, anAddress(), "draft");
    const refused = { ok: false, reason: "PLAN_NOT_OPEN" };
    expect(await resendPlan(clinic.actor, planId)).toMatchObject(refused);
    expect(await copyLink(clinic.actor, planId)).toMatchObject(refused);
  });

  it("does not leave when its plan was closed meanwhile, and says so", async () => {
    const to = anAddress();
    const planId = await addPlan(clinic, to);
    await resendPlan(clinic.actor, planId);
    await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx
        .update(plans)
        .set({ state: "stopped", closedOn: "2026-11-22", exitReason: "other" })
        .where(and(eq(plans.clinicId, clinic.clinicId), eq(plans.id, planId))),
    );
    await mailing.work();
    expect(await mailing.mailsTo(to)).toEqual([]);
    expect(await deliveriesOf(clinic.clinicId, planId)).toMatchObject([
      { state: "failed", reason: "The plan was closed before the mail could go." },
    ]);
  });
});

describe("a link", () => {
  it("that is revoked, expired, unknown or malformed resolves to nothing", async () => {
    const planId = await addPlan(clinic, null);
    const revoked = await copied(planId);
    const expired = await copied(planId);
    const live = await copied(planId);
    expect(await revokeLink(clinic.actor, revoked.linkId)).toMatchObject({ value: { revoked: 1 } });
    await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx
        .update(planLinks)
        .set({ expiresAt: sql`now()` })
        .where(and(eq(planLinks.clinicId, clinic.clinicId), eq(planLinks.id, expired.linkId))),
    );
    const [key] = live.token.split(".");
    const unknown = `${key}.${"A".repeat(43)}`;
    const elsewhere = `zzzz.${live.token.split(".")[1]}`;
    for (const token of [revoked.token, expired.token, unknown, elsewhere, "", "x", `${key}.`])
      expect(await resolveLink(token)).toBeNull();
    expect(await resolveLink(live.token)).toMatchObject({ planId });

    const states = (await deliveriesOf(clinic.clinicId, planId)).map(({ state }) => state);
    expect(states.sort()).toEqual(["expired", "revoked", "sent"]);
    expect(await auditOf(revoked.linkId)).toEqual(["link.made by staff", "link.revoked by staff"]);
  });

  it("lasts as many days as the clinic's settings say", async () => {
    const { expiresAt } = await copied(await addPlan(clinic, null));
    const days = (expiresAt.getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(179.9);
    expect(days).toBeLessThan(180.1);
  });

  it("is revoked with all others of its plan at once", async () => {
    const planId = await addPlan(clinic, null);
    const both = [await copied(planId), await copied(planId)];
    expect(await revokeAllLinks(clinic.actor, planId)).toMatchObject({ value: { revoked: 2 } });
    for (const { token } of both) expect(await resolveLink(token)).toBeNull();
  });

  it("cannot be made, mailed or revoked by another clinic", async () => {
    const planId = await addPlan(clinic, anAddress());
    const { linkId, token } = await copied(planId);
    for (const attempt of [
      () => revokeLink(other.actor, linkId),
      () => revokeAllLinks(other.actor, planId),
      () => copyLink(other.actor, planId),
      () => resendPlan(other.actor, planId),
    ])
      await expect(attempt()).rejects.toMatchObject({ name: "NotFoundError" });
    expect(await deliveriesOf(other.clinicId, planId)).toEqual([]);
    expect(await resolveLink(token)).toMatchObject({ linkId });
  });
});

describe("the outbox", () => {
  it("holds no token, neither of mails nor of copied links", async () => {
    const to = anAddress();
    const planId = await addPlan(clinic, to);
    await resendPlan(clinic.actor, planId);
    const { token } = await copied(planId);
    const before = await everythingStored(planId);
    await mailing.work();
    const [mail] = await mailing.mailsTo(to);
    const mailed = tokenIn(mail?.links.find((link) => link.includes("/p/")) ?? "");
    const after = await everythingStored(planId);
    for (const secret of [mailed, token]) {
      expect(secret).toHaveLength(43 + 1 + (secret.split(".")[0]?.length ?? 0));
      const random = secret.split(".")[1] ?? "";
      expect(before).not.toContain(random);
      expect(after).not.toContain(random);
    }
  });

  it("of a rolled-back change sends nothing", async () => {
    const to = anAddress();
    const planId = await addPlan(clinic, to);
    const { clinicId, actor } = clinic;
    const change = transaction({ clinicId }, async (tx) => {
      await queueMail(tx, { clinicId, kind: "plan-sent", to, planId, requestedBy: actor.userId });
      throw new Error("changed our mind");
    });
    await expect(change).rejects.toThrow("changed our mind");
    await mailing.work();
    expect(await mailing.mailsTo(to)).toEqual([]);
    expect(await deliveriesOf(clinicId, planId)).toEqual([]);
  });
});

/** Every row about the plan's mails, links and audit, and the queue, as text. */
async function everythingStored(planId: string): Promise<string> {
  const { clinicId } = clinic;
  return transaction({ clinicId }, async (tx) => {
    const kept = [
      await tx
        .select()
        .from(mails)
        .where(and(eq(mails.clinicId, clinicId), eq(mails.planId, planId))),
      await tx.select().from(planLinks).where(eq(planLinks.clinicId, clinicId)),
      await tx.select().from(auditEvents).where(eq(auditEvents.clinicId, clinicId)),
    ];
    await tx.execute(sql`reset role`);
    const jobs = await tx.execute(sql`select * from graphile_worker._private_jobs`);
    return JSON.stringify([kept, jobs]);
  });
}
