import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/session";
import { InvitationList } from "@/lib/staff/components/invitation-list";
import { InviteButton } from "@/lib/staff/components/invite-dialog";
import { MembersTable } from "@/lib/staff/components/members-table";
import { loadStaff } from "@/lib/staff/loaders";
import { canManageStaff } from "@/lib/staff/policy";
import { Card } from "@/lib/ui/card";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Staff" };

export default async function StaffPage() {
  const actor = await requireActor(canManageStaff);
  const { members, invitations } = await loadStaff(actor);
  return (
    <>
      <PageHeader
        title="Staff"
        description="Who works in this clinic, and what each may do."
        actions={<InviteButton />}
      />
      <div className="flex flex-col gap-6">
        <Card title="Members" flush>
          <MembersTable members={members} timeZone={actor.timeZone} />
        </Card>
        <Card title="Waiting invitations" flush>
          {invitations.length > 0 ? (
            <InvitationList invitations={invitations} timeZone={actor.timeZone} />
          ) : (
            <p className="px-4 py-4 text-muted sm:px-5">
              Nobody is waiting. An invited colleague is shown here until they accept.
            </p>
          )}
        </Card>
      </div>
    </>
  );
}
