import { describe, expect, it } from "vitest";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import type { Actor } from "@/lib/auth/session";
import { ForbiddenError, NotFoundError } from "@/lib/errors";
import { hashToken, makeToken } from "@/lib/links/token";
import { acceptAsKnown, acceptAsNew } from "./joining/mutations";
import { findInvitation, listPendingInvitations, readMembers } from "./data";
import { inviteColleague, resendInvitation, revokeInvitation } from "./invitations/mutations";
import { changeRole, deactivateMember, reactivateMember, setQualification } from "./mutations";
import { teamOf } from "./rules";
import { run, staffedClinic } from "./testing/staffed-clinic";

const database = connectedDatabase();
const clinic = beforeTests(() => staffedClinic(database.url));
const other = beforeTests(() => staffedClinic(database.url));

const auditOf = (subjectId: string) =>
  run(
    database.url,
    (sql) => sql<{ action: string; details: object; actorId: string }[]>`
      select action, details, actor_id as "actorId" from audit_events
      where subject_id = ${subjectId} order by sequence`,
  );

let invited = 0;

/** Invites somebody and gives the invitation a token, as the sending job does. */
async function invitation(by: Actor, email = `colleague.${++invited}@mail.test`) {
  const result = await inviteColleague(by, { name: "Kim", email, role: "therapist" });
  if (!result.ok) throw new Error(result.message);
  const [pending] = await listPendingInvitations(by.clinicId, new Date());
  const token = makeToken(by.clinicName.replace("Clinic ", ""));
  await run(
    database.url,
    (sql) => sql`update invitations set token_hash = ${hashToken(token)} where id = ${pending!.id}`,
  );
  return { id: pending!.id, email, token };
}

const password = "a quiet river stone";

describe("an invitation", () => {
  it("is kept with its audit row and its queued mail", async () => {
    const { id, email } = await invitation(clinic.admin);
    expect(await auditOf(id)).toEqual([
      { action: "staff.invited", details: { role: "therapist" }, actorId: clinic.admin.userId },
    ]);
    const mails = await run(
      database.url,
      (sql) => sql`select kind, to_address, state from mails where invitation_id = ${id}`,
    );
    expect([...mails]).toEqual([{ kind: "invitation", to_address: email, state: "queued" }]);
  });

  it("is refused for a member, for somebody deactivated and for somebody invited already", async () => {
    const member = await clinic.add("trainer");
    const invite = (email: string) =>
      inviteColleague(clinic.admin, { name: "Kim", email, role: "trainer" });
    expect(await invite(member.email)).toMatchObject({ ok: false, reason: "ALREADY_MEMBER" });
    await deactivateMember(clinic.admin, member);
    expect(await invite(member.email)).toMatchObject({ ok: false, reason: "DEACTIVATED" });
    const { email } = await invitation(clinic.admin);
    expect(await invite(email)).toMatchObject({ ok: false, fields: { email: expect.any(String) } });
    const both = await Promise.all([invite("twice@mail.test"), invite("twice@mail.test")]);
    expect(both.map((result) => result.ok).toSorted()).toEqual([false, true]);
  });

  it("makes a member once, and its link then opens nothing", async () => {
    const { id, email, token } = await invitation(clinic.admin);
    expect(await findInvitation(token)).toMatchObject({ email, hasAccount: false });
    const accept = () => acceptAsNew({ token, name: "Kim Osei", password });
    const [first, second] = await Promise.all([accept(), accept()]);
    expect([first.ok, second.ok].toSorted()).toEqual([false, true]);
    expect(await findInvitation(token)).toBeNull();
    expect(await accept()).toMatchObject({ ok: false, reason: "LINK_EXPIRED" });
    const members = await readMembers(clinic.admin.clinicId);
    expect(members.filter((member) => member.email === email)).toMatchObject([
      { role: "therapist", deactivatedAt: null },
    ]);
    expect((await auditOf(id)).map((event) => event.action)).toEqual([
      "staff.invited",
      "staff.joined",
    ]);
  });

  it("asks somebody who has an account for its password, and no new one", async () => {
    const first = await invitation(clinic.admin);
    await acceptAsNew({ token: first.token, name: "Kim", password });
    const { token } = await invitation(other.admin, first.email);
    expect(await findInvitation(token)).toMatchObject({ hasAccount: true });
    expect(await acceptAsNew({ token, name: "Kim", password: "another password" })).toMatchObject({
      ok: false,
      reason: "HAS_ACCOUNT",
    });
    expect(await acceptAsKnown({ token, password: "not this one" }, "192.0.2.1")).toMatchObject({
      ok: false,
      fields: { password: expect.any(String) },
    });
    expect(await acceptAsKnown({ token, password }, "192.0.2.1")).toMatchObject({ ok: true });
    const emails = (await readMembers(other.admin.clinicId)).map((member) => member.email);
    expect(emails).toContain(first.email);
  });

  it("opens nothing once revoked, expired or sent again", async () => {
    const revoked = await invitation(clinic.admin);
    await revokeInvitation(clinic.admin, { invitationId: revoked.id });
    const expired = await invitation(clinic.admin);
    await run(
      database.url,
      (sql) => sql`update invitations set expires_at = now() where id = ${expired.id}`,
    );
    const resent = await invitation(clinic.admin);
    await resendInvitation(clinic.admin, { invitationId: resent.id });
    for (const { token } of [revoked, expired, resent]) {
      expect(await findInvitation(token)).toBeNull();
      expect(await acceptAsNew({ token, name: "Kim", password })).toMatchObject({ ok: false });
    }
    expect((await auditOf(revoked.id)).at(-1)?.action).toBe("staff.invitation-revoked");
    expect((await auditOf(resent.id)).at(-1)?.action).toBe("staff.invitation-resent");
  });

  it("of another clinic is not there", async () => {
    const { id } = await invitation(clinic.admin);
    const act = { invitationId: id };
    await expect(revokeInvitation(other.admin, act)).rejects.toThrow(NotFoundError);
    await expect(resendInvitation(other.admin, act)).rejects.toThrow(NotFoundError);
    const ids = (await listPendingInvitations(other.admin.clinicId, new Date())).map((i) => i.id);
    expect(ids).not.toContain(id);
  });
});

describe("a member", () => {
  it("of another clinic is not there", async () => {
    const member = await clinic.add("therapist");
    const { userId } = member;
    await expect(changeRole(other.admin, { userId, role: "admin" })).rejects.toThrow(NotFoundError);
    await expect(deactivateMember(other.admin, { userId })).rejects.toThrow(NotFoundError);
    await expect(reactivateMember(other.admin, { userId })).rejects.toThrow(NotFoundError);
    expect(await auditOf(userId)).toEqual([]);
    const seen = (await readMembers(other.admin.clinicId)).map((one) => one.userId);
    expect(seen).not.toContain(userId);
  });

  it("gets another role with an audit row, and none when it is the same", async () => {
    const { userId } = await clinic.add("therapist");
    await changeRole(clinic.admin, { userId, role: "trainer" });
    await changeRole(clinic.admin, { userId, role: "trainer" });
    expect(await auditOf(userId)).toEqual([
      {
        action: "staff.role-changed",
        details: { from: "therapist", to: "trainer" },
        actorId: clinic.admin.userId,
      },
    ]);
  });

  it("says what they are, or has an admin say it; a colleague and another clinic do not", async () => {
    const therapist = await clinic.add("therapist");
    const { userId } = therapist;
    const qualification = "physiotherapist, MSc";
    await setQualification(therapist, { userId, qualification });
    await setQualification(clinic.admin, { userId, qualification });
    const mine = (await readMembers(clinic.admin.clinicId)).find((one) => one.userId === userId);
    expect(mine?.qualification).toBe(qualification);
    await setQualification(clinic.admin, { userId, qualification: null });
    expect(await auditOf(userId)).toEqual([
      { action: "staff.qualification-set", details: { isSaid: true }, actorId: userId },
      {
        action: "staff.qualification-set",
        details: { isSaid: false },
        actorId: clinic.admin.userId,
      },
    ]);
    const colleague = await clinic.add("therapist");
    await expect(setQualification(colleague, { userId, qualification })).rejects.toThrow(
      ForbiddenError,
    );
    await expect(setQualification(other.admin, { userId, qualification })).rejects.toThrow(
      NotFoundError,
    );
  });

  it("loses every session when deactivated, and can come back", async () => {
    const { userId, clinicId } = await clinic.add("therapist");
    await run(
      database.url,
      (sql) => sql`insert into staff_sessions (clinic_id, user_id)
        select ${clinicId}, ${userId} from generate_series(1, 2)`,
    );
    await deactivateMember(clinic.admin, { userId });
    const [open] = await run(
      database.url,
      (sql) => sql`select count(*)::int as count from staff_sessions
        where user_id = ${userId} and ended_at is null`,
    );
    expect(open?.count).toBe(0);
    expect(teamOf(await readMembers(clinicId)).therapists.map((one) => one.userId)).not.toContain(
      userId,
    );
    await reactivateMember(clinic.admin, { userId });
    expect((await auditOf(userId)).map((event) => event.action)).toEqual([
      "staff.deactivated",
      "staff.reactivated",
    ]);
  });
});

describe("the last active admin", () => {
  it("keeps the role and the access", async () => {
    const { admin, add } = await staffedClinic(database.url);
    const lone = { userId: admin.userId };
    expect(await changeRole(admin, { ...lone, role: "therapist" })).toMatchObject({
      reason: "LAST_ADMIN",
    });
    expect(await deactivateMember(admin, lone)).toMatchObject({ reason: "LAST_ADMIN" });
    const second = await add("admin");
    expect(await deactivateMember(admin, lone)).toMatchObject({ reason: "OWN_ACCOUNT" });
    expect(await deactivateMember(second, lone)).toMatchObject({ ok: true });
    expect(await changeRole(second, { userId: second.userId, role: "trainer" })).toMatchObject({
      reason: "LAST_ADMIN",
    });
  });

  it("stays when two admins remove each other at the same moment", async () => {
    const { admin, add } = await staffedClinic(database.url);
    const second = await add("admin");
    const both = await Promise.all([
      deactivateMember(admin, { userId: second.userId }),
      deactivateMember(second, { userId: admin.userId }),
    ]);
    expect(both.map((result) => result.ok).toSorted()).toEqual([false, true]);
    const left = (await readMembers(admin.clinicId)).filter((one) => one.deactivatedAt === null);
    expect(left.map(({ role }) => role)).toEqual(["admin"]);
  });
});
