import { Inbox, RefreshCw } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { keptMailsFolder, listKeptMails } from "@/lib/mail/kept-mails";
import { mayReadMails } from "./_access";
import { ButtonLink } from "@/lib/ui/button";
import { cn } from "@/lib/ui/cn";
import { EmptyState } from "@/lib/ui/empty-state";
import { PageHeader } from "@/lib/ui/page-header";
import { MailList } from "./_components/mail-list";
import { MailReader, type MailView, mailViews } from "./_components/mail-reader";

export const metadata: Metadata = { title: "Mails of this demo" };

type Props = { searchParams: Promise<{ mail?: string; view?: string }> };

export default async function MailsPage({ searchParams }: Props) {
  if (!(await mayReadMails())) notFound();
  const { mail: asked, view: askedView } = await searchParams;
  const mails = await listKeptMails(keptMailsFolder());
  const chosen = mails.find(({ id }) => id === asked);
  // A wide screen has room beside the list; a phone shows the list first.
  const shown = chosen ?? mails[0];
  // Nobody is signed in here: the times are the machine's.
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const view: MailView = mailViews.find((name) => name === askedView) ?? "mail";
  return (
    <div className="mx-auto flex min-h-dvh max-w-7xl flex-col px-4 py-6 sm:px-6 lg:h-dvh">
      <PageHeader
        title="Mails of this demo"
        description="This copy of Routinely sends nothing out: every mail ends here, the newest first."
        actions={
          <>
            <ButtonLink href="/dev/mail" icon={RefreshCw} prefetch={false}>
              Look again
            </ButtonLink>
            <ButtonLink href="/" prefetch={false}>
              To the clinic
            </ButtonLink>
          </>
        }
      />
      {shown ? (
        <main className="grid min-h-0 flex-1 gap-5 lg:grid-cols-[22rem_minmax(0,1fr)]">
          <MailList
            mails={mails}
            shownId={shown.id}
            timeZone={timeZone}
            className={cn("lg:block", chosen && "hidden")}
          />
          <MailReader
            mail={shown}
            view={view}
            timeZone={timeZone}
            className={cn("lg:flex", chosen ? "flex" : "hidden")}
          />
        </main>
      ) : (
        <main>
          <EmptyState
            icon={Inbox}
            title="No mails yet"
            body="Send a plan to a patient, or invite a colleague: the mail appears here within a few seconds."
          />
        </main>
      )}
    </div>
  );
}
