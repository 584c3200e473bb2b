import type { ReactNode } from "react";
import { countNewAlerts } from "@/lib/alerts/inbox/loaders";
import { requireActor } from "@/lib/auth/session";
import { countMessages } from "@/lib/messages/loaders";
import { roleNames } from "@/lib/staff/schema";
import { Logo } from "@/lib/ui/logo";
import { PersonMenu } from "./_frame/person-menu";
import { Rail } from "./_frame/rail";

export default async function ClinicLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const { clinicName, name, email, role } = actor;
  return (
    <div className="sm:ps-22 print:ps-0">
      <a
        href="#content"
        className="fixed start-2 top-2 z-50 -translate-y-20 rounded-md bg-accent px-4 py-2 font-medium text-accent-ink focus:translate-y-0"
      >
        Skip to the content
      </a>
      <div className="sticky top-0 z-30 flex h-14 items-center gap-3 border-b bg-raised px-4 sm:px-6 lg:px-8 print:hidden">
        <Logo className="size-7 shrink-0 sm:hidden" />
        <p className="min-w-0 flex-1 truncate font-semibold">{clinicName}</p>
        <PersonMenu name={name} email={email} role={role} roleName={roleNames[role]} />
      </div>
      <Rail
        role={role}
        waiting={{ alerts: countNewAlerts(actor), messages: countMessages(actor) }}
      />
      <main
        id="content"
        tabIndex={-1}
        className="w-full max-w-[100rem] px-4 pt-6 pb-28 outline-none sm:px-6 sm:pb-12 lg:px-8"
      >
        {children}
      </main>
    </div>
  );
}
