import { ButtonLink } from "@/lib/ui/button";
import { Logo } from "@/lib/ui/logo";

export default function InvitationGone() {
  return (
    <div className="flex flex-col items-start gap-4">
      <Logo className="size-10" />
      <h1 className="text-xl font-semibold">This invitation does not open</h1>
      <p className="text-base text-muted">
        It may have been used already, be older than 7 days, or the address was not copied whole.
        Ask the person who invited you to send it again: it takes them one click.
      </p>
      <ButtonLink href="/sign-in" variant="primary">
        Go to sign in
      </ButtonLink>
    </div>
  );
}
