import Link from "next/link";
import { isoDate } from "@/lib/dates";
import { Card } from "@/lib/ui/card";
import { DateText } from "@/lib/ui/time";
import type { PlanOfPatient } from "../data";
import { exitReasonNames } from "../words";
import { PlanStateBadge } from "./plan-state-badge";

/** The patient's other plans: earlier ones with how they ended, and further open ones. */
export function PastPlans({ plans }: { plans: readonly PlanOfPatient[] }) {
  if (plans.length === 0) return null;
  return (
    <Card title="Other plans" flush>
      <ul className="divide-y">
        {plans.map(({ id, title, state, closedOn, exitReason, exitNote }) => (
          <li key={id} className="px-4 py-2.5 sm:px-5">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link
                href={`/plans/${id}`}
                className="min-w-0 rounded-sm font-medium hover:underline"
              >
                {title}
              </Link>
              <PlanStateBadge state={state} />
            </div>
            {closedOn && exitReason && (
              <p className="text-muted">
                {exitReasonNames[exitReason]}, <DateText date={isoDate(closedOn)} />
                {exitNote && <bdi>: {exitNote}</bdi>}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
