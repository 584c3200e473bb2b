import type { ReactNode } from "react";
import { AdherenceShare } from "@/lib/adherence/components/adherence-share";
import { PainChangeNumber, PainNumber } from "@/lib/pain/components/pain-number";
import { daysBetween, type IsoDate } from "@/lib/dates";
import { describeSchedule, endDate } from "@/lib/plans/schedule";
import type { PlanReview } from "@/lib/review/schema";
import { DateText } from "@/lib/ui/time";

/** The plan in four facts. */
export function ReviewFacts({ review }: { review: PlanReview }) {
  const { summary, schedule, bands, today } = review;
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-4 rounded-lg border bg-raised p-4 sm:p-5 lg:grid-cols-[1.4fr_1fr_1fr_1.6fr]">
      <Fact name="Adherence" wide>
        <AdherenceShare due={summary.adherence.due} done={summary.adherence.done} />
      </Fact>
      <Fact name="Last practice">
        <LastPractice on={summary.lastPracticeOn} today={today} />
      </Fact>
      <Fact name="Pain after practice">
        <span className="inline-flex flex-wrap gap-x-3">
          <PainNumber score={summary.latestPain} bands={bands} />
          {summary.painChange !== null && <PainChangeNumber change={summary.painChange} />}
        </span>
      </Fact>
      <Fact name="Schedule" wide>
        {describeSchedule(schedule)}, until <DateText date={endDate(schedule)} short />
      </Fact>
    </dl>
  );
}

function Fact({ name, wide, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? "max-lg:col-span-2" : undefined}>
      <dt className="text-xs text-muted">{name}</dt>
      <dd className="mt-1 font-medium">{children}</dd>
    </div>
  );
}

function LastPractice({ on, today }: { on: IsoDate | null; today: IsoDate }) {
  if (on === null) return "Never";
  const days = daysBetween(on, today);
  if (days > 6) return <DateText date={on} short />;
  return (
    <time dateTime={on} title={on}>
      {days === 0 ? "Today" : days === 1 ? "Yesterday" : `${days} days ago`}
    </time>
  );
}
