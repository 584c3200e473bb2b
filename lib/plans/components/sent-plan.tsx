import { isoDate } from "@/lib/dates";
import { Deliveries } from "@/lib/links/components/deliveries";
import { fullName } from "@/lib/patients/rules";
import { Alert } from "@/lib/ui/alert";
import { Card } from "@/lib/ui/card";
import { PageHeader } from "@/lib/ui/page-header";
import { DateText } from "@/lib/ui/time";
import type { Plan, Revision } from "../data";
import { isOpen } from "../rules";
import { exitReasonNames } from "../words";
import { PlanActions } from "./plan-actions";
import { PlanContents } from "./plan-contents";
import { PlanStateBadge } from "./plan-state-badge";
import { Revisions } from "./revisions";

type SentPlanProps = {
  plan: Plan;
  sent: readonly Revision[];
  timeZone: string;
};

/** A plan as it was sent, with what can be done with it now. */
export function SentPlan({ plan, sent, timeZone }: SentPlanProps) {
  const { patient, closedOn, exitReason, exitNote, pausedFrom } = plan;
  const newest = sent[0];
  return (
    <>
      <PageHeader
        title={<bdi>{plan.title}</bdi>}
        description={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <PlanStateBadge state={plan.state} />
            <span>prescribed by {plan.therapistName}</span>
          </span>
        }
        back={{
          href: `/patients/${patient.id}`,
          label: fullName(patient),
        }}
        actions={<PlanActions plan={plan} hasDraft={false} />}
      />
      {closedOn && exitReason && (
        <Alert title={`Ended: ${exitReasonNames[exitReason].toLowerCase()}`} className="mb-6">
          On <DateText date={isoDate(closedOn)} />. {exitNote && <bdi>{exitNote}</bdi>}
        </Alert>
      )}
      {pausedFrom && plan.state === "paused" && (
        <Alert title="Paused" className="mb-6">
          Since <DateText date={isoDate(pausedFrom)} />. Nothing is due until you resume it.
        </Alert>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
        {newest && (
          <Card title="What the patient sees">
            <PlanContents revision={newest} />
          </Card>
        )}
        <div className="grid min-w-0 gap-6">
          <Deliveries planId={plan.id} />
          <Card title="Revisions">
            <Revisions
              planId={plan.id}
              canRestore={isOpen(plan.state)}
              sent={sent}
              timeZone={timeZone}
            />
          </Card>
        </div>
      </div>
    </>
  );
}
