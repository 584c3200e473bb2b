import { Download, UserRound } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { canReviewAdherence } from "@/lib/adherence/policy";
import { PlanActs } from "@/lib/adherence/acts/components/plan-acts";
import { PlanAlerts } from "@/lib/alerts/history/components/plan-alerts";
import { requireActor } from "@/lib/auth/session";
import { todayIn } from "@/lib/dates";
import { PlanMessages } from "@/lib/messages/components/plan-messages";
import { canManagePatients } from "@/lib/patients/policy";
import { PlanNotes } from "@/lib/plans/notes/components/plan-notes";
import { planStateNames } from "@/lib/plans/words";
import { PracticeList } from "@/lib/practice/components/practice-list";
import { TakenBack } from "@/lib/practice/components/withdrawn";
import { RemindersCard } from "@/lib/reminders/components/reminders-card";
import { CourseFigure } from "@/lib/review/history/components/course-figure";
import { DayPanel } from "@/lib/review/history/components/day-panel";
import { ExerciseCourses } from "@/lib/review/history/components/exercise-courses";
import { HandedOver } from "@/lib/review/history/components/handed-over";
import { HistoryNumbers } from "@/lib/review/history/components/history-numbers";
import { MonthCalendar } from "@/lib/review/history/components/month-calendar";
import { Told } from "@/lib/review/history/components/told";
import { WindowForm } from "@/lib/review/history/components/window-form";
import { exerciseCourses } from "@/lib/review/history/exercises";
import { loadPlanHistoryView } from "@/lib/review/history/loaders";
import { calendarOf } from "@/lib/review/history/months";
import { isWithin, readDay, type SearchParams, windowQuery } from "@/lib/review/history/window";
import { PrintHistory } from "@/lib/review/paper/components/print-history";
import { Badge } from "@/lib/ui/badge";
import { ButtonLink } from "@/lib/ui/button";
import { Card } from "@/lib/ui/card";
import { PageHeader } from "@/lib/ui/page-header";
import "@/lib/review/history/course.css";

export const metadata: Metadata = { title: "Practice history" };

const RECENT = 10;

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<SearchParams> };

export default async function PlanHistoryPage({ params, searchParams }: Props) {
  const actor = await requireActor(canReviewAdherence);
  const query = await searchParams;
  const view = await loadPlanHistoryView(actor, (await params).planId, query);
  if (!view) notFound();
  const { course, adherence, sessions, events, shown, whole, now } = view;
  const { planId, patientName, bands, history, withdrawn } = course;
  const { window } = shown;
  const path = `/adherence/${planId}`;
  const months = calendarOf(adherence, history.practices, course.today, window);
  const day = readDay(query, window);
  const takenBack = withdrawn.filter(({ practisedOn }) => isWithin(practisedOn, window));
  const inWindow = (instant: Date) => isWithin(todayIn(course.timeZone, instant), window);
  return (
    <>
      <PageHeader
        back={{ href: "/adherence", label: "Adherence" }}
        title={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <bdi>{patientName}</bdi>
            <Badge>{planStateNames[course.planState]}</Badge>
          </span>
        }
        description={`${course.planTitle} · ${course.therapistName}`}
        actions={
          <>
            <PrintHistory planId={planId} query={windowQuery(shown)} />
            <ButtonLink
              href={`${path}/export${windowQuery(shown)}`}
              icon={Download}
              prefetch={false}
              download
            >
              Export
            </ButtonLink>
            {canManagePatients(actor) && (
              <ButtonLink href={`/patients/${course.patientId}`} icon={UserRound}>
                Open the patient
              </ButtonLink>
            )}
            <PlanActs
              plan={{ planId, patientName, planTitle: course.planTitle }}
              seenAt={now.toISOString()}
            />
          </>
        }
      />
      <div className="flex flex-col gap-4 lg:gap-6">
        <WindowForm path={path} shown={shown} whole={whole} />
        <HistoryNumbers view={view} />
        <Card title="Pain and effort" description="0 is no pain, 10 the worst imaginable.">
          <CourseFigure
            sessions={sessions}
            window={window}
            adherence={adherence}
            bands={bands}
            pauses={history.pauses}
            events={events}
          />
        </Card>
        <div className="grid items-start gap-4 lg:grid-cols-2 lg:gap-6">
          <div className="flex min-w-0 flex-col gap-4 lg:gap-6">
            <Card title="Day by day" description="Choose a day to see what was due and logged.">
              {months.length > 0 ? (
                <MonthCalendar
                  months={months}
                  openDay={day}
                  path={path}
                  query={windowQuery(shown)}
                />
              ) : (
                <p className="text-muted">The plan has not begun yet.</p>
              )}
              {day && (
                <DayPanel
                  date={day}
                  adherence={adherence}
                  sessions={sessions}
                  withdrawn={withdrawn}
                  events={events}
                  bands={bands}
                  timeZone={course.timeZone}
                  closeHref={path + windowQuery(shown)}
                />
              )}
            </Card>
            <Card
              title="Notes"
              description="Of staff, about this plan. The patient never sees them."
            >
              <PlanNotes
                planId={planId}
                notes={course.notes}
                userId={actor.userId}
                isTrainer={actor.role === "trainer"}
                timeZone={actor.timeZone}
              />
            </Card>
            <Card
              title="Messages"
              description="Between colleagues, about this plan. The patient never sees them."
            >
              <PlanMessages planId={planId} patientName={patientName} />
            </Card>
          </div>
          <div className="flex min-w-0 flex-col gap-4 lg:gap-6">
            <Card title="Alerts" description="Each with its rule, what was seen, and who did what.">
              <PlanAlerts
                alerts={course.alerts.filter(({ happenedOn }) => isWithin(happenedOn, window))}
                patientName={patientName}
                timeZone={actor.timeZone}
              />
            </Card>
            <Card title="What the patient said">
              <Told
                sessions={sessions}
                wishes={course.wishes.filter(({ on }) => isWithin(on, window))}
              />
            </Card>
            {course.deliveries && (
              <>
                <Card title="Deliveries" description="How the plan reached the patient.">
                  <HandedOver
                    deliveries={course.deliveries.filter(({ at }) => inWindow(at))}
                    timeZone={actor.timeZone}
                    now={now}
                  />
                </Card>
                <RemindersCard planId={planId} />
              </>
            )}
          </div>
        </div>
        <Card title="Exercises" description="Sets done of sets prescribed, in the sessions logged.">
          <ExerciseCourses courses={exerciseCourses(sessions)} bands={bands} />
        </Card>
        <Card
          title="Practice"
          description="Reported by the patient, or noted by who practised with them; the newest first."
        >
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
          <TakenBack sessions={sessions} withdrawn={takenBack} bands={bands} />
        </Card>
      </div>
    </>
  );
}
