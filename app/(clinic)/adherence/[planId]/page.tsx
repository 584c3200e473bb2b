import { UserRound } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { canReviewAdherence } from "@/lib/adherence/policy";
import { requireActor } from "@/lib/auth/session";
import { PainChart } from "@/lib/pain/components/pain-chart";
import { canManagePatients } from "@/lib/patients/policy";
import { planStateNames } from "@/lib/plans/words";
import { PracticeList } from "@/lib/practice/components/practice-list";
import { TakenBack } from "@/lib/practice/components/withdrawn";
import { AdherenceWorking } from "@/lib/review/components/adherence-working";
import { ExerciseTable } from "@/lib/review/components/exercise-table";
import { FlagFacts } from "@/lib/review/components/flag-facts";
import { PracticeCalendar } from "@/lib/review/components/practice-calendar";
import { ReviewFacts } from "@/lib/review/components/review-facts";
import { loadPlanReview } from "@/lib/review/loaders";
import { calendarWeeks, exerciseShares } from "@/lib/review/rules";
import { Badge } from "@/lib/ui/badge";
import { ButtonLink } from "@/lib/ui/button";
import { Card } from "@/lib/ui/card";
import { PageHeader } from "@/lib/ui/page-header";

export const metadata: Metadata = { title: "Practice history" };

const RECENT = 10;

export default async function PlanReviewPage({ params }: { params: Promise<{ planId: string }> }) {
  const actor = await requireActor(canReviewAdherence);
  const review = await loadPlanReview(actor, (await params).planId);
  if (!review) notFound();
  const { summary, sessions, withdrawn, bands, today } = review;
  const weeks = calendarWeeks(summary.adherence, review.history.practices, today);
  return (
    <>
      <PageHeader
        back={{ href: "/adherence", label: "Adherence" }}
        title={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <bdi>{review.patientName}</bdi>
            <Badge>{planStateNames[review.planState]}</Badge>
          </span>
        }
        description={`${review.planTitle} · ${review.therapistName}`}
        actions={
          canManagePatients(actor) && (
            <ButtonLink href={`/patients/${review.patientId}`} icon={UserRound}>
              Open the patient
            </ButtonLink>
          )
        }
      />
      <div className="flex flex-col gap-4 lg:gap-6">
        <FlagFacts flags={summary.flags} />
        <ReviewFacts review={review} />
        <div className="grid items-start gap-4 lg:grid-cols-2 lg:gap-6">
          <div className="flex flex-col gap-4 lg:gap-6">
            <Card title="Day by day">
              {weeks.length > 0 ? (
                <PracticeCalendar weeks={weeks} />
              ) : (
                <p className="text-muted">The plan has not begun yet.</p>
              )}
            </Card>
            <Card title="How adherence is counted">
              <AdherenceWorking adherence={summary.adherence} />
            </Card>
          </div>
          <div className="flex flex-col gap-4 lg:gap-6">
            <Card title="Pain" description="0 is no pain, 10 the worst imaginable.">
              <PainChart sessions={sessions} bands={bands} />
            </Card>
            <Card
              title="Exercises"
              description="Sets done of sets prescribed, in the sessions logged."
            >
              <ExerciseTable shares={exerciseShares(sessions)} />
            </Card>
          </div>
        </div>
        <Card title="Practice" description="Reported by the patient, the newest first.">
          <PracticeList sessions={sessions.slice(0, RECENT)} bands={bands} withdrawn={withdrawn} />
          {sessions.length > RECENT && (
            <details className="mt-3 border-t pt-3">
              <summary className="w-fit rounded-sm text-accent underline underline-offset-4">
                Show {sessions.length - RECENT} earlier
              </summary>
              <div className="mt-3">
                <PracticeList
                  sessions={sessions.slice(RECENT)}
                  bands={bands}
                  withdrawn={withdrawn}
                />
              </div>
            </details>
          )}
          <TakenBack sessions={sessions} withdrawn={withdrawn} bands={bands} />
        </Card>
      </div>
    </>
  );
}
