import Link from "next/link";
import type { ReactNode } from "react";
import { wholePercent } from "@/lib/adherence/bands";
import { AdherenceShare } from "@/lib/adherence/components/adherence-share";
import { daysBetween, type IsoDate } from "@/lib/dates";
import { PainChangeNumber, PainNumber } from "@/lib/pain/components/pain-number";
import { IMPORTANT_PAIN_CHANGE } from "@/lib/pain/rules";
import { describeSchedule, endDate } from "@/lib/plans/schedule";
import { AdherenceWorking } from "@/lib/review/components/adherence-working";
import { DateText } from "@/lib/ui/time";
import type { PlanHistoryView } from "../loaders";
import { type HistoryNumbers as Numbers, numbersOf } from "../numbers";
import { windowQuery } from "../window";
import { Explained } from "./explained";

/** What the days shown come to; each number opens to its working. */
export function HistoryNumbers({ view }: { view: PlanHistoryView }) {
  const { adherence, sessions, course, shown } = view;
  const { schedule, bands, today } = course;
  const numbers = numbersOf(sessions);
  const { sets, pain, change, rise, morning, effort } = numbers;
  return (
    <div className="rounded-lg border bg-raised p-4 sm:p-5">
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3 xl:grid-cols-[1.5fr_1.1fr_1fr_1.2fr_1fr_1fr_1fr]">
        <Fact name="Adherence" wide>
          {adherence.due === 0 && adherence.days.length === 0 ? (
            <Missing words="Nothing was due" />
          ) : (
            <Explained
              title="How adherence is counted"
              value={<AdherenceShare due={adherence.due} done={adherence.done} />}
            >
              <AdherenceWorking adherence={adherence} />
            </Explained>
          )}
        </Fact>
        <Fact name="Sets done">
          {sets.ratio === null ? (
            <Missing words="Nothing logged" />
          ) : (
            <Explained
              title="Sets done of sets prescribed"
              value={`${sets.done} of ${sets.due} · ${wholePercent(sets.ratio)} %`}
            >
              <p>
                In the {plural(sets.sessions, "session")} that were logged, {sets.due} sets were
                prescribed and {sets.done} done. Of each exercise at most the prescribed sets count,
                so that extra sets of one never make up for another. Sessions that were never logged
                are not in it: those are what adherence counts.
              </p>
            </Explained>
          )}
        </Fact>
        <Fact name="Last practice">
          <LastPractice
            on={numbers.lastPractice}
            today={today}
            href={`/adherence/${course.planId}${windowQuery(shown) || "?"}`}
          />
        </Fact>
        <Fact name="Pain after practice">
          {pain ? (
            <Explained
              title="Pain after practice"
              value={
                <span className="inline-flex flex-wrap gap-x-3">
                  <PainNumber score={pain.score} bands={bands} />
                  {change && <PainChangeNumber change={change.change} />}
                </span>
              }
            >
              <PainWorking pain={pain} change={change} />
            </Explained>
          ) : (
            <Missing words="No score" />
          )}
        </Fact>
        <Fact name="After minus before">
          {rise ? (
            <Explained title="After minus before" value={<PainChangeNumber change={rise.rise} />}>
              <p>
                In the latest session that has both scores, on <DateText date={rise.on} />:{" "}
                {rise.before} of 10 before practice and {rise.after} after.
              </p>
            </Explained>
          ) : (
            <Missing words="Not known" />
          )}
        </Fact>
        <Fact name="Next morning">
          {morning ? (
            <Explained
              title="Pain the next morning"
              value={<PainNumber score={morning.score} bands={bands} />}
            >
              <p>
                The latest answer, about the morning after <DateText date={morning.on} />:{" "}
                {morning.score} of 10.{" "}
                {morning.before === null
                  ? "No score before that practice was given."
                  : `Before that practice it was ${morning.before}.`}
              </p>
            </Explained>
          ) : (
            <Missing words="No score" />
          )}
        </Fact>
        <Fact name="Effort">
          {effort ? (
            <Explained title="Effort" value={`${effort.score} of 10`}>
              <p>
                The latest of {plural(effort.times, "answer")}, on <DateText date={effort.on} />.
                The middle one of all is {effort.median} of 10; where it was not given it is left
                out.
              </p>
            </Explained>
          ) : (
            <Missing words="Not given" />
          )}
        </Fact>
      </dl>
      <p className="mt-4 border-t pt-3 text-muted">
        {describeSchedule(schedule)}, until <DateText date={endDate(schedule)} />. All numbers are
        of the days shown, and what the patient reported.
      </p>
    </div>
  );
}

function PainWorking({ pain, change }: Pick<Numbers, "pain" | "change">) {
  return (
    <div className="flex flex-col gap-2">
      <p>
        The latest score after practice is {pain!.score} of 10, on <DateText date={pain!.on} />.
      </p>
      <p>
        {change ? (
          <>
            The first was {change.first}, on <DateText date={change.firstOn} />: a change of{" "}
            {change.change > 0 ? `+${change.change}` : change.change}, over {change.scores} scores
            that were given. From {IMPORTANT_PAIN_CHANGE} points on a change is important; this one{" "}
            {change.important ? "is" : "is not"}.
          </>
        ) : (
          "There is no change to tell of until there are two scores."
        )}
      </p>
      <p className="text-muted">A score that was not given is left out, and never counted as 0.</p>
    </div>
  );
}

function Fact({ name, wide, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? "max-sm:col-span-2" : undefined}>
      <dt className="text-xs text-muted">{name}</dt>
      <dd className="mt-1 font-medium">{children}</dd>
    </div>
  );
}

type LastPracticeProps = { on: IsoDate | null; today: IsoDate; href: string };

/** Leads to its day in the calendar. */
function LastPractice({ on, today, href }: LastPracticeProps) {
  if (on === null) return "Never";
  const days = daysBetween(on, today);
  return (
    <Link
      href={`${href.endsWith("?") ? href : `${href}&`}day=${on}#day`}
      prefetch={false}
      className="inline-block min-h-6 border-b border-dotted border-muted hover:border-solid hover:border-accent"
    >
      {days > 6 ? (
        <DateText date={on} short />
      ) : (
        <time dateTime={on} title={on}>
          {days === 0 ? "Today" : days === 1 ? "Yesterday" : `${days} days ago`}
        </time>
      )}
    </Link>
  );
}

function Missing({ words }: { words: string }) {
  return (
    <span className="text-muted">
      <span aria-hidden>–</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}

const plural = (count: number, word: string) => `${count} ${count === 1 ? word : `${word}s`}`;
