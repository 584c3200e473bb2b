import type { Metadata } from "next";
import { ButtonLink } from "@/lib/ui/button";
import { MessagePage } from "@/lib/ui/message-page";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <main>
      <MessagePage
        title="This page is not here"
        actions={
          <ButtonLink href="/" variant="primary">
            Go to Today
          </ButtonLink>
        }
      >
        <p>The address may be mistyped, or what was here is gone or not part of your work.</p>
      </MessagePage>
    </main>
  );
}
