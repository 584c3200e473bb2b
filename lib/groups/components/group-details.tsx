import { exitReasonNames } from "@/lib/plans/words";
import { exitReasons } from "@/lib/plans/schema";
import { BAND_WORDS } from "@/lib/adherence/components/band-badge";
import { Card } from "@/lib/ui/card";
import type { Group, GroupCourse } from "../schema";
import type { Exits } from "../survival";
import { FEW, shareInWords, signed } from "../words";
import { MEASURES } from "../week-words";
import { Distribution } from "./distribution";
import { DropOutChart } from "./drop-out-chart";
import { TrendChart } from "./trend-chart";

type GroupDetailsProps = {
  group: Group;
  course: GroupCourse;
  everybody: readonly Exits[] | null;
};

/** One group: its weeks, its spread, its curve, its bands, its pain and its ends. */
export function GroupDetails({ group, course, everybody }: GroupDetailsProps) {
  const { name, plans, exits } = group;
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2 lg:gap-6">
      {(["adherence", "pain"] as const).map((about) => (
        <Card
          key={about}
          title={MEASURES[about].title}
          description={
            about === "adherence"
              ? "The mean of the plans’ own shares, for weeks that are over, with its 95 % interval."
              : "The week’s last score after practice minus the plan’s first: below 0 is better."
          }
        >
          <TrendChart
            name={name}
            measure={MEASURES[about]}
            weeks={course.weeks.map((week) => ({ monday: week.monday, of: week[about] }))}
          />
        </Card>
      ))}
      <div className="flex flex-col gap-4 lg:gap-6">
        <Card title="How plans are spread" description="Each running plan stands in one column.">
          <Distribution bins={course.bins} />
        </Card>
        <Card
          title="How long plans are kept up"
          description="A plan counts as dropped out when it was stopped as worse, as no longer attending or for another reason, or when nothing was logged for so long that the patient counts as lost."
        >
          {plans < FEW ? (
            <p className="text-muted">
              {plans === 1 ? "One plan is" : `${plans} plans are`} too few for a curve.
            </p>
          ) : (
            <DropOutChart name={name} exits={exits} everybody={everybody} />
          )}
        </Card>
      </div>
      <Card
        title={<bdi>{name}</bdi>}
        description="Whole numbers, with the share where it means something."
      >
        <Numbers group={group} />
      </Card>
    </div>
  );
}

function Numbers({ group: { plans, running, bands, pain, ended } }: { group: Group }) {
  const counted = bands["on-track"] + bands.slipping + bands["off-track"];
  const closed = plans - running;
  const reasons = exitReasons.filter((reason) => ended[reason]);
  return (
    <div className="flex flex-col gap-5">
      <Section title="Adherence of the last 30 days" none={counted === 0 && "Nothing was due."}>
        {(["on-track", "slipping", "off-track"] as const).map((band) => (
          <Line key={band} words={BAND_WORDS[band]} of={shareInWords(bands[band], counted)} />
        ))}
      </Section>
      <Section
        title="Pain after practice, first to latest"
        none={pain.plans === 0 && "No plan has two scores yet."}
      >
        <Line words="Better by 2 points or more" of={shareInWords(pain.better, pain.plans)} />
        <Line words="Worse by 2 points or more" of={shareInWords(pain.worse, pain.plans)} />
        {pain.median !== null && pain.plans >= FEW && (
          <Line
            words="Median change"
            of={{ share: `${signed(pain.median)} of 10`, interval: `${pain.plans} plans` }}
          />
        )}
      </Section>
      <Section title="Why plans ended" none={closed === 0 && "None has ended."}>
        {reasons.map((reason) => (
          <Line
            key={reason}
            words={exitReasonNames[reason]}
            of={shareInWords(ended[reason]!, closed)}
          />
        ))}
      </Section>
    </div>
  );
}

type SectionProps = { title: string; none: string | false; children: React.ReactNode };

function Section({ title, none, children }: SectionProps) {
  return (
    <section>
      <h3 className="mb-1 text-sm font-medium">{title}</h3>
      {none ? (
        <p className="text-muted">{none}</p>
      ) : (
        <dl className="divide-y border-y">{children}</dl>
      )}
    </section>
  );
}

function Line({ words, of }: { words: string; of: { share: string; interval: string } | null }) {
  if (!of) return null;
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 py-1.5">
      <dt>{words}</dt>
      <dd className="flex flex-wrap items-baseline gap-x-3 tabular-nums">
        {of.share}
        <span className="text-xs text-muted">{of.interval}</span>
      </dd>
    </div>
  );
}
