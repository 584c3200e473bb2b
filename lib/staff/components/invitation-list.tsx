"use client";

import { MailX, RotateCw } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { askServer } from "@/lib/ui/ask-server";
import { Badge, type BadgeTone } from "@/lib/ui/badge";
import { Button } from "@/lib/ui/button";
import { ConfirmDialog } from "@/lib/ui/dialog";
import { RefreshWhile } from "@/lib/ui/refresh-while";
import { InstantText } from "@/lib/ui/time";
import { resendInvitationAction, revokeInvitationAction } from "../actions";
import { type InvitationState, type PendingInvitation, roleNames } from "../schema";

const words: Record<InvitationState, { tone: BadgeTone; label: string }> = {
  queued: { tone: "neutral", label: "Mail is being sent" },
  sent: { tone: "acceptable", label: "Mail sent" },
  bounced: { tone: "stop", label: "Mail came back" },
  failed: { tone: "stop", label: "Mail failed" },
  expired: { tone: "caution", label: "Expired" },
};

type InvitationListProps = { invitations: PendingInvitation[]; timeZone: string };

export function InvitationList({ invitations, timeZone }: InvitationListProps) {
  return (
    <ul className="divide-y">
      {invitations.map((invitation) => (
        <li key={invitation.id} className="flex flex-wrap gap-x-6 gap-y-2.5 px-4 py-3 sm:px-5">
          <div className="min-w-0 flex-1 basis-60">
            <p>
              <span className="font-medium">{invitation.name}</span>{" "}
              <span className="text-muted">as {roleNames[invitation.role].toLowerCase()}</span>
            </p>
            <p className="text-muted [overflow-wrap:anywhere]">{invitation.email}</p>
          </div>
          <div className="flex min-w-0 flex-1 basis-56 flex-col items-start gap-1">
            <Badge tone={words[invitation.state].tone}>{words[invitation.state].label}</Badge>
            <p className="text-xs text-muted">
              {invitation.mailError ?? (
                <>
                  {invitation.state === "expired" ? "Ended" : "Ends"}{" "}
                  <InstantText instant={invitation.expiresAt} timeZone={timeZone} />
                </>
              )}
            </p>
          </div>
          <InvitationActions invitation={invitation} />
        </li>
      ))}
      <RefreshWhile active={invitations.some((invitation) => invitation.state === "queued")} />
    </ul>
  );
}

function InvitationActions({ invitation }: { invitation: PendingInvitation }) {
  const [revoking, setRevoking] = useState(false);
  const [busy, setBusy] = useState(false);
  const { id: invitationId, email, name } = invitation;

  async function resend() {
    setBusy(true);
    const result = await askServer(resendInvitationAction({ invitationId }));
    setBusy(false);
    if (!result.ok) return void toast.error(result.message);
    toast.success(`A new invitation to ${email} is on its way.`);
  }

  return (
    <div className="flex flex-wrap items-start gap-2">
      <Button
        size="sm"
        icon={RotateCw}
        busy={busy}
        onClick={resend}
        aria-label={`Send the invitation of ${name} again`}
      >
        Send again
      </Button>
      <Button
        size="sm"
        icon={MailX}
        onClick={() => setRevoking(true)}
        aria-label={`Revoke the invitation of ${name}`}
      >
        Revoke
      </Button>
      <ConfirmDialog
        open={revoking}
        onOpenChange={setRevoking}
        danger
        title={`Revoke the invitation of ${name}?`}
        description={`The link in the mail to ${email} stops working at once. You can invite them again.`}
        confirm="Revoke invitation"
        onConfirm={async () => {
          const result = await revokeInvitationAction({ invitationId });
          if (!result.ok) return result.message;
          toast.success(`The invitation of ${name} is revoked.`);
        }}
      />
    </div>
  );
}
