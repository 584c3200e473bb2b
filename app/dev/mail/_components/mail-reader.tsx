import { ArrowLeft, ExternalLink } from "lucide-react";
import Link from "next/link";
import type { KeptMail } from "@/lib/mail/kept-mails";
import { ButtonLink } from "@/lib/ui/button";
import { cn } from "@/lib/ui/cn";
import { InstantText } from "@/lib/ui/time";

export const mailViews = ["mail", "text", "headers"] as const;
export type MailView = (typeof mailViews)[number];

const titles: Record<MailView, string> = { mail: "Mail", text: "Text part", headers: "Headers" };

type MailReaderProps = { mail: KeptMail; view: MailView; timeZone: string; className?: string };

export function MailReader({ mail, view, timeZone, className }: MailReaderProps) {
  const page = mail.links.find((link) => /\/(p|invitation)\//.test(link));
  const parts = {
    From: mail.from,
    To: mail.to,
    "Reply to": mail.replyTo,
  };
  return (
    <article className={cn("min-h-0 min-w-0 flex-col rounded-lg border bg-raised", className)}>
      <div className="border-b px-4 pt-4 sm:px-5">
        <Link
          href="/dev/mail"
          prefetch={false}
          className="mb-3 inline-flex min-h-11 items-center gap-1.5 text-accent lg:hidden"
        >
          <ArrowLeft aria-hidden size={16} /> All mails
        </Link>
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
          <h2 className="min-w-0 text-lg font-semibold wrap-anywhere">
            {mail.subject || "No subject"}
          </h2>
          {page && (
            <ButtonLink href={page} prefetch={false} target="_blank" icon={ExternalLink}>
              Open its link
            </ButtonLink>
          )}
        </div>
        <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5">
          {Object.entries(parts).map(
            ([name, value]) =>
              value && (
                <div key={name} className="contents">
                  <dt className="text-muted">{name}</dt>
                  <dd className="wrap-anywhere">{value}</dd>
                </div>
              ),
          )}
          <dt className="text-muted">Date</dt>
          <dd>
            <InstantText instant={new Date(mail.at)} timeZone={timeZone} />
          </dd>
        </dl>
        <nav aria-label="Parts of the mail" className="mt-3 flex gap-5">
          {mailViews.map((name) => (
            <Link
              key={name}
              href={`/dev/mail?mail=${mail.id}&view=${name}`}
              prefetch={false}
              aria-current={name === view ? "true" : undefined}
              className="border-b-2 border-transparent py-2 text-muted hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
            >
              {titles[name]}
            </Link>
          ))}
        </nav>
      </div>
      <Part mail={mail} view={view} />
    </article>
  );
}

function Part({ mail, view }: { mail: KeptMail; view: MailView }) {
  if (view === "mail" && mail.html)
    return (
      <iframe
        title={`The mail: ${mail.subject}`}
        // No script, no form, no cookie of ours; a link opens a page of its own.
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcDoc={mail.html}
        className="min-h-[44rem] w-full flex-1 rounded-b-lg lg:min-h-0"
      />
    );
  if (view === "headers")
    return (
      <dl className="min-h-0 flex-1 overflow-auto px-4 py-4 font-mono text-sm sm:px-5">
        {mail.headers.map(({ name, value }) => (
          <div key={`${name}: ${value}`} className="py-0.5 wrap-anywhere">
            <dt className="inline font-semibold">{name}: </dt>
            <dd className="inline">{value}</dd>
          </div>
        ))}
      </dl>
    );
  return (
    <pre className="min-h-0 flex-1 overflow-auto px-4 py-4 font-mono text-sm whitespace-pre-wrap wrap-anywhere sm:px-5">
      {mail.text}
    </pre>
  );
}
