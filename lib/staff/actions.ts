"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import { defineAction, invalid, mapError } from "@/lib/action";
import { sameOrigin } from "@/lib/auth/origin";
import { failure, type Result } from "@/lib/result";
import { acceptAsKnown, acceptAsNew } from "./joining/mutations";
import { inviteColleague, resendInvitation, revokeInvitation } from "./invitations/mutations";
import { changeRole, deactivateMember, reactivateMember, setQualification } from "./mutations";
import { canManageStaff } from "./policy";
import {
  acceptAsKnownSchema,
  acceptAsNewSchema,
  changeRoleSchema,
  invitationIdSchema,
  inviteSchema,
  memberIdSchema,
  setQualificationSchema,
} from "./schema";

/** Runs a change of the staff page and lets the page show it. */
function andRefresh<A extends unknown[], T>(change: (...args: A) => Promise<Result<T>>) {
  return async (...args: A) => {
    const result = await change(...args);
    if (result.ok) refresh();
    return result;
  };
}

export const inviteColleagueAction = defineAction({
  name: "staff.invite",
  schema: inviteSchema,
  can: canManageStaff,
  run: andRefresh(inviteColleague),
});

export const resendInvitationAction = defineAction({
  name: "staff.resend-invitation",
  schema: invitationIdSchema,
  can: canManageStaff,
  run: andRefresh(resendInvitation),
});

export const revokeInvitationAction = defineAction({
  name: "staff.revoke-invitation",
  schema: invitationIdSchema,
  can: canManageStaff,
  run: andRefresh(revokeInvitation),
});

export const changeRoleAction = defineAction({
  name: "staff.change-role",
  schema: changeRoleSchema,
  can: canManageStaff,
  run: andRefresh(changeRole),
});

/** Each their own; an admin everybody's: the mutation looks whose it is. */
export const setQualificationAction = defineAction({
  name: "staff.set-qualification",
  schema: setQualificationSchema,
  can: () => true,
  run: andRefresh(setQualification),
});

export const deactivateMemberAction = defineAction({
  name: "staff.deactivate",
  schema: memberIdSchema,
  can: canManageStaff,
  run: andRefresh(deactivateMember),
});

export const reactivateMemberAction = defineAction({
  name: "staff.reactivate",
  schema: memberIdSchema,
  can: canManageStaff,
  run: andRefresh(reactivateMember),
});

/** Whoever holds the mailed token accepts: with a name and a new password, or their account's. */
export async function acceptInvitationAction(input: unknown): Promise<Result<{ email: string }>> {
  try {
    const sent = await headers();
    if (!sameOrigin(sent))
      return failure("WRONG_ORIGIN", "This request did not come from this page. Load it again.");
    const known = typeof input === "object" && input !== null && !("name" in input);
    if (known) {
      const parsed = acceptAsKnownSchema.safeParse(input);
      if (!parsed.success) return invalid(parsed.error);
      const from = sent.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";
      return await acceptAsKnown(parsed.data, from);
    }
    const parsed = acceptAsNewSchema.safeParse(input);
    if (!parsed.success) return invalid(parsed.error);
    return await acceptAsNew(parsed.data);
  } catch (error) {
    return mapError(error, "staff.accept-invitation");
  }
}
