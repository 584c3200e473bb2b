import { ButtonLink } from "@/lib/ui/button";
import { MessagePage } from "@/lib/ui/message-page";

/** The same for what never was, what is gone and what belongs to others. */
export function NotHere({ framed }: { framed?: boolean }) {
  return (
    <MessagePage
      framed={framed}
      title="This page is not here"
      actions={
        <ButtonLink href="/today" variant="primary">
          Go to Today
        </ButtonLink>
      }
    >
      <p>The address may be mistyped, or what was here is gone or not part of your work.</p>
    </MessagePage>
  );
}
