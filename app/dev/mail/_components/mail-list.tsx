import Link from "next/link";
import type { KeptMail } from "@/lib/mail/kept-mails";
import { cn } from "@/lib/ui/cn";
import { InstantText } from "@/lib/ui/time";

type MailListProps = {
  mails: KeptMail[];
  shownId: string;
  timeZone: string;
  className?: string;
};

export function MailList({ mails, shownId, timeZone, className }: MailListProps) {
  return (
    <nav
      aria-label="Mails"
      className={cn("min-h-0 overflow-y-auto rounded-lg border bg-raised", className)}
    >
      <ul className="divide-y">
        {mails.map((mail) => (
          <li key={mail.id}>
            <Link
              href={`/dev/mail?mail=${mail.id}`}
              prefetch={false}
              aria-current={mail.id === shownId ? "true" : undefined}
              className="block px-4 py-3 -outline-offset-2 hover:bg-sunken aria-[current]:lg:bg-accent-soft"
            >
              <p className="line-clamp-2 font-medium">{mail.subject || "No subject"}</p>
              <p className="flex flex-wrap justify-between gap-x-3 text-muted">
                <span className="wrap-anywhere">{mail.to}</span>
                <InstantText instant={new Date(mail.at)} timeZone={timeZone} className="shrink-0" />
              </p>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
