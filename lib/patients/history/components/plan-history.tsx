import Link from "next/link";
import { formatAdherence } from "@/lib/adherence/bands";
import { isoDate } from "@/lib/dates";
import { PlanStateBadge } from "@/lib/plans/components/plan-state-badge";
import { exitReasonNames } from "@/lib/plans/words";
import { Card } from "@/lib/ui/card";
import { DateText } from "@/lib/ui/time";
import type { PlanOfHistory } from "../data";

/** The plans that the page does not speak of already: how long they ran, how they went and ended. */
export function PlanHistory({ plans }: { plans: readonly PlanOfHistory[] }) {
  if (plans.length === 0) return null;
  return (
    <Card title="Other plans" flush>
      <ul className="divide-y">
        {plans.map((plan) => (
          <li key={plan.id} className="px-4 py-2.5 sm:px-5">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link
                href={`/plans/${plan.id}`}
                className="min-w-0 rounded-sm font-medium hover:underline"
              >
                {plan.title}
              </Link>
              <PlanStateBadge state={plan.state} />
            </div>
            <Course plan={plan} />
            {plan.exitReason && (
              <p className="text-muted">
                {exitReasonNames[plan.exitReason]}
                {plan.exitNote && <bdi>: {plan.exitNote}</bdi>}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Course({ plan: { sentOn, closedOn, revisions, due, done } }: { plan: PlanOfHistory }) {
  if (!sentOn) return <p className="text-muted">Never sent</p>;
  return (
    <p className="text-muted tabular-nums">
      <DateText date={isoDate(sentOn)} />
      {closedOn ? (
        <>
          {" to "}
          <DateText date={isoDate(closedOn)} />
        </>
      ) : (
        ", still open"
      )}
      {revisions > 1 && ` · ${revisions} revisions`}
      {due !== null && done !== null && ` · ${formatAdherence({ due, done })}`}
    </p>
  );
}
