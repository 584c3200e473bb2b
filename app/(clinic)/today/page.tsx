import { Coffee } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { canReviewAdherence } from "@/lib/adherence/policy";
import { type Actor, requireActor } from "@/lib/auth/session";
import { formatDay } from "@/lib/dates";
import { canManagePatients } from "@/lib/patients/policy";
import { MatterList } from "@/lib/review/components/matter-list";
import { WeekNumbers } from "@/lib/review/components/week-numbers";
import { loadToday } from "@/lib/review/today/loaders";
import type { Scope } from "@/lib/review/today/schema";
import { cn } from "@/lib/ui/cn";
import { EmptyState } from "@/lib/ui/empty-state";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Today" };

type TodayPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function TodayPage({ searchParams }: TodayPageProps) {
  const actor = await requireActor(canReviewAdherence);
  const scope = scopeOf(actor, (await searchParams).of);
  const { today, matters, failedInvitations, week } = await loadToday(actor, scope);
  const count = matters.length + failedInvitations.length;
  return (
    <div className="max-w-5xl">
      <PageHeader
        title="Today"
        description={formatDay(today, "en-GB")}
        actions={<ScopeLinks scope={scope} />}
      />
      <div className="flex flex-col gap-8">
        <section aria-labelledby="needs-you">
          <h2 id="needs-you" className="mb-3 text-base font-semibold">
            Needs you
            {count > 0 && <span className="font-normal text-muted"> · {count}</span>}
          </h2>
          {count > 0 ? (
            <MatterList
              matters={matters}
              failedInvitations={failedInvitations}
              opensPatients={canManagePatients(actor)}
            />
          ) : (
            <EmptyState
              icon={Coffee}
              title="Nothing needs you right now."
              body="Warning signs, pain that rises, patients gone quiet and mails that fail come here by themselves."
            />
          )}
        </section>
        <section aria-labelledby="this-week">
          <h2 id="this-week" className="mb-3 text-base font-semibold">
            This week
          </h2>
          <WeekNumbers week={week} scope={scope} />
        </section>
      </div>
    </div>
  );
}

/** A therapist begins with their own patients, everybody else with the whole clinic. */
function scopeOf({ role }: Actor, asked: string | string[] | undefined): Scope {
  if (asked === "mine" || asked === "all") return asked;
  return role === "therapist" ? "mine" : "all";
}

function ScopeLinks({ scope }: { scope: Scope }) {
  const choices: [Scope, string][] = [
    ["mine", "My patients"],
    ["all", "Whole clinic"],
  ];
  return (
    <nav aria-label="Whose patients">
      <ul className="flex rounded-lg border bg-sunken p-0.5">
        {choices.map(([value, words]) => (
          <li key={value}>
            <Link
              href={`/today?of=${value}`}
              aria-current={scope === value ? "true" : undefined}
              className={cn(
                "flex min-h-8 items-center rounded-md px-3 pointer-coarse:min-h-11",
                scope === value ? "bg-raised font-medium" : "text-muted hover:text-ink",
              )}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
