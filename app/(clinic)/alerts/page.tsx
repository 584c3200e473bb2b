import { BellRing, SearchX } from "lucide-react";
import type { Metadata } from "next";
import { DigestSwitch } from "@/lib/alerts/digest/components/digest-switch";
import { loadDigestChoice } from "@/lib/alerts/digest/loaders";
import { inboxHref } from "@/lib/alerts/inbox/address";
import { AlertInbox } from "@/lib/alerts/inbox/components/alert-inbox";
import { InboxFilters } from "@/lib/alerts/inbox/components/inbox-filters";
import { InboxTabs } from "@/lib/alerts/inbox/components/inbox-tabs";
import { loadInbox } from "@/lib/alerts/inbox/loaders";
import {
  type InboxState,
  type InboxView,
  parseInboxState,
  type SearchParams,
} from "@/lib/alerts/inbox/schema";
import { canDealWithAlerts } from "@/lib/alerts/policy";
import { requireActor } from "@/lib/auth/session";
import { canManagePatients } from "@/lib/patients/policy";
import { ButtonLink } from "@/lib/ui/button";
import { EmptyState } from "@/lib/ui/empty-state";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Alerts" };

export default async function AlertsPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  const actor = await requireActor(canDealWithAlerts);
  const state = parseInboxState(await searchParams);
  const [{ groups, next, counts, colleagues, today }, digest] = await Promise.all([
    loadInbox(actor, state),
    loadDigestChoice(actor),
  ]);
  const { userId, name, timeZone } = actor;
  return (
    <div className="max-w-5xl">
      <PageHeader
        title="Alerts"
        description="What patients noted that your clinic's rules point at. Nobody watches it live: patients know."
        actions={<DigestSwitch choice={digest} />}
      />
      <div className="flex flex-col gap-4">
        <InboxTabs state={state} counts={counts} />
        <InboxFilters state={state} colleagues={colleagues} />
        {groups.length > 0 ? (
          <AlertInbox
            key={inboxHref(state, { after: state.after })}
            groups={groups}
            view={state.view}
            me={{ userId, name }}
            colleagues={colleagues}
            today={today}
            timeZone={timeZone}
            opensPatients={canManagePatients(actor)}
          />
        ) : (
          <NothingToShow state={state} />
        )}
        {(state.after || next) && (
          <nav aria-label="Pages" className="flex flex-wrap gap-2">
            {state.after && <ButtonLink href={inboxHref(state)}>First page</ButtonLink>}
            {next && <ButtonLink href={inboxHref(state, { after: next })}>Next page</ButtonLink>}
          </nav>
        )}
      </div>
    </div>
  );
}

const nothing: Record<InboxView, [title: string, body: string]> = {
  open: [
    "No alert waits.",
    "When a patient notes something that one of your clinic's rules points at, or notes nothing for long, it comes here.",
  ],
  mine: ["No alert waits for you.", "Those of your colleagues are under Open."],
  snoozed: ["Nothing is snoozed.", "A snoozed alert comes back to the inbox on its day."],
  resolved: ["Nothing is resolved yet.", "What you deal with stays here, with who did what."],
};

function NothingToShow({ state }: { state: InboxState }) {
  if (state.rule || state.assigned || state.after)
    return (
      <EmptyState
        icon={SearchX}
        title="No alert matches"
        body="Take a filter away, or go back to the first page."
        action={
          <ButtonLink href={inboxHref({ ...state, rule: null, assigned: null, after: null })}>
            Show all of them
          </ButtonLink>
        }
      />
    );
  const [title, body] = nothing[state.view];
  return <EmptyState icon={BellRing} title={title} body={body} />;
}
