import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AcceptForm } from "@/lib/staff/components/accept-form";
import { loadInvitation } from "@/lib/staff/loaders";
import { roleDuties, roleNames } from "@/lib/staff/schema";
import { Logo } from "@/lib/ui/logo";

export const metadata: Metadata = { title: "Invitation" };

type Props = { params: Promise<{ token: string }> };

export default async function InvitationPage({ params }: Props) {
  const { token } = await params;
  const invitation = await loadInvitation(decodeURIComponent(token));
  if (!invitation) notFound();
  const { clinicName, name, email, role, hasAccount } = invitation;
  return (
    <>
      <Logo className="size-10" />
      <h1 className="mt-5 text-xl font-semibold">Join {clinicName}</h1>
      <p className="mt-1 text-muted">
        You are invited as <strong className="font-medium text-ink">{roleNames[role]}</strong>.{" "}
        {roleDuties[role]}
      </p>
      <AcceptForm
        token={token}
        name={name}
        email={email}
        hasAccount={hasAccount}
        clinicName={clinicName}
      />
    </>
  );
}
