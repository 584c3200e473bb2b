import { ClipboardList } from "lucide-react";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { FlagBadges } from "@/lib/adherence/components/flag-badges";
import { type Actor, requireActor } from "@/lib/auth/session";
import { ExitWishCard } from "@/lib/exit-wishes/components/exit-wish-card";
import { Deliveries } from "@/lib/links/components/deliveries";
import { isDeliverable } from "@/lib/links/rules";
import { PainChart } from "@/lib/pain/components/pain-chart";
import { AdherenceCard } from "@/lib/patients/components/adherence-card";
import { ClosedRecord } from "@/lib/patients/components/closed-record";
import { PatientActions } from "@/lib/patients/components/patient-actions";
import { loadLinkCode } from "@/lib/links/loaders";
import { PatientFacts } from "@/lib/patients/components/patient-facts";
import { GoalsCard } from "@/lib/patients/goals/components/goals-card";
import { HealthCard } from "@/lib/patients/health/components/health-card";
import { PlanHistory } from "@/lib/patients/history/components/plan-history";
import { loadPlanHistory } from "@/lib/patients/history/loaders";
import { loadPatient } from "@/lib/patients/loaders";
import { canManagePatients } from "@/lib/patients/policy";
import { fullName } from "@/lib/patients/rules";
import { PlanContents } from "@/lib/plans/components/plan-contents";
import { PlanStateBadge } from "@/lib/plans/components/plan-state-badge";
import { Revisions } from "@/lib/plans/components/revisions";
import { StartPlan } from "@/lib/plans/components/start-plan";
import { loadFeedback, loadPlan } from "@/lib/plans/loaders";
import { isOpen } from "@/lib/plans/rules";
import { loadStarts } from "@/lib/plans/starts/loaders";
import { PracticeList } from "@/lib/practice/components/practice-list";
import { TakenBack } from "@/lib/practice/components/withdrawn";
import { SignTakenBack } from "@/lib/practice/signs/components/sign-taken-back";
import { ProgressionCard } from "@/lib/progression/components/progression-card";
import { RemindersCard } from "@/lib/reminders/components/reminders-card";
import { Card } from "@/lib/ui/card";
import { EmptyState } from "@/lib/ui/empty-state";
import { PageHeader } from "@/lib/ui/page-header";

type Props = { params: Promise<{ patientId: string }> };

export const metadata: Metadata = { title: "Patient" };

export default async function PatientPage({ params }: Props) {
  const actor = await requireActor(canManagePatients);
  const patient = await loadPatient(actor, (await params).patientId);
  if (!patient) notFound();
  if (patient.mergedInto) redirect(`/patients/${patient.mergedInto}`);
  const plans = await loadPlanHistory(actor, patient.id);
  const current = plans[0] ? await loadPlan(actor, plans[0].id) : null;
  const open = current && isOpen(current.plan.state) ? current : null;
  const feedback = current?.sent.length ? await loadFeedback(actor, current.plan.id) : null;
  const starts = open || patient.archivedAt ? null : await loadStarts(actor, patient.id);
  const name = fullName(patient);

  const about = [
    patient.age !== null && `${patient.age} years`,
    `${patient.age === null ? "Treated" : "treated"} by ${patient.therapistName}`,
  ].filter(Boolean);

  return (
    <>
      <PageHeader
        title={<bdi>{name}</bdi>}
        description={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span>{about.join(", ")}</span>
            {current && <PlanStateBadge state={current.plan.state} />}
            {feedback && feedback.flags.length > 0 && <FlagBadges flags={feedback.flags} />}
          </span>
        }
        back={{ href: "/patients", label: "Patients" }}
        actions={
          <>
            <PatientActions
              patient={{
                id: patient.id,
                version: patient.version,
                name,
                archived: patient.archivedAt !== null,
                discharged: patient.dischargedOn !== null,
                today: patient.today,
              }}
              running={plans.filter(({ state }) => state === "active" || state === "paused").length}
              plan={
                open && {
                  id: open.plan.id,
                  version: open.plan.version,
                  state: open.plan.state,
                  title: open.plan.title,
                  hasDraft: open.draft !== null,
                }
              }
            />
            {starts && plans.length > 0 && (
              <StartPlan patientId={patient.id} starts={starts} label="Compose new plan" />
            )}
          </>
        }
      />
      <ClosedRecord patient={patient} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
        <div className="grid min-w-0 gap-6 max-lg:contents">
          {current ? (
            <PlanFeedback actor={actor} current={current} feedback={feedback} patientName={name} />
          ) : (
            <EmptyState
              icon={ClipboardList}
              title="No plan yet."
              body="Compose the first one from the library, or start from a template."
              action={starts && <StartPlan patientId={patient.id} starts={starts} />}
            />
          )}
        </div>
        <div className="grid min-w-0 gap-6 max-lg:contents">
          {/* Before everything else on a phone, where the columns follow each other. */}
          <div className="min-w-0 max-lg:order-first">
            <HealthCard
              patient={{ id: patient.id, version: patient.version }}
              health={patient.health}
            />
          </div>
          <GoalsCard patientId={patient.id} goals={patient.goals} today={patient.today} />
          {current && feedback && <PlanGlance current={current} feedback={feedback} />}
          <PatientFacts patient={patient} code={await loadLinkCode(actor, patient.id)} />
          <PlanHistory plans={plans.slice(1)} />
        </div>
      </div>
    </>
  );
}

type Current = NonNullable<Awaited<ReturnType<typeof loadPlan>>>;
type Feedback = NonNullable<Awaited<ReturnType<typeof loadFeedback>>>;

const SESSIONS_SHOWN = 7;

type PlanFeedbackProps = {
  actor: Actor;
  current: Current;
  feedback: Feedback | null;
  patientName: string;
};

/** What came back from the patient, and how the plan reached them. */
function PlanFeedback({ actor, current, feedback, patientName }: PlanFeedbackProps) {
  const { plan, sent, draft } = current;
  if (!feedback)
    return (
      draft && (
        <Card title={plan.title} actions={<PlanStateBadge state={plan.state} />}>
          <p className="mb-4 text-muted">Not sent yet: the patient sees nothing of it.</p>
          <PlanContents revision={draft} />
        </Card>
      )
    );
  const { sessions, withdrawn, bands, signTakenBack } = feedback;
  const earlier = sessions.slice(SESSIONS_SHOWN);
  return (
    <>
      {signTakenBack && <SignTakenBack flag={signTakenBack} patientName={patientName} />}
      {isDeliverable(plan.state) && <ExitWishCard plan={plan} hasDraft={draft !== null} />}
      <ProgressionCard planId={plan.id} />
      <Card title="Practice" description="As the patient noted it.">
        <PracticeList
          sessions={sessions.slice(0, SESSIONS_SHOWN)}
          bands={bands}
          withdrawn={withdrawn}
        />
        {earlier.length > 0 && (
          <details className="mt-3 border-t pt-3">
            <summary className="w-fit rounded-sm text-muted hover:text-ink">
              {earlier.length} earlier {earlier.length === 1 ? "entry" : "entries"}
            </summary>
            <div className="mt-3">
              <PracticeList sessions={earlier} bands={bands} withdrawn={withdrawn} />
            </div>
          </details>
        )}
        <TakenBack sessions={sessions} withdrawn={withdrawn} bands={bands} />
      </Card>
      <Deliveries planId={plan.id} />
      <RemindersCard planId={plan.id} />
      <Card title="Revisions">
        <Revisions
          planId={plan.id}
          canRestore={isOpen(plan.state)}
          sent={sent}
          timeZone={actor.timeZone}
        />
      </Card>
    </>
  );
}

/** How the plan goes, and what it is. */
function PlanGlance({ current, feedback }: { current: Current; feedback: Feedback }) {
  const { plan, sent, draft } = current;
  return (
    <>
      <AdherenceCard adherence={feedback.adherence} planId={plan.id} />
      <Card title="Pain" description="0 is no pain, 10 the worst imaginable.">
        <PainChart sessions={feedback.sessions} bands={feedback.bands} />
      </Card>
      {sent[0] && (
        <Card
          title={plan.title}
          description={draft && "What the patient sees. There are changes that were not sent yet."}
        >
          <PlanContents revision={sent[0]} />
        </Card>
      )}
    </>
  );
}
