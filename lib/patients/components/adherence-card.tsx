import Link from "next/link";
import { formatAdherence, bandOf, wholePercent } from "@/lib/adherence/bands";
import { BandBadge } from "@/lib/adherence/components/band-badge";
import { explainDay, explainWeek } from "@/lib/adherence/explain";
import type { Adherence } from "@/lib/adherence/schema";
import { wilsonInterval } from "@/lib/adherence/wilson";
import { Card } from "@/lib/ui/card";
import { DateText } from "@/lib/ui/time";

export function AdherenceCard({ adherence, planId }: { adherence: Adherence; planId: string }) {
  const { due, done, partial, ratio } = adherence;
  const band = bandOf(ratio);
  const interval = wilsonInterval(done, due);
  return (
    <Card title="Adherence" actions={band && <BandBadge band={band} />}>
      <p className="text-lg font-semibold tabular-nums">{formatAdherence(adherence)}</p>
      <p className="text-muted">
        {due === 0
          ? "Nothing was due yet."
          : "Sessions done of sessions due since the plan was sent, as the patient reports them."}
        {partial > 0 && ` ${partial} of them in part.`}
      </p>
      <details className="mt-3">
        <summary className="w-fit rounded-sm text-muted hover:text-ink">
          How this is counted
        </summary>
        {interval && (
          <p className="mt-2">
            With {due} due, the true share lies between {wholePercent(interval.low)} % and{" "}
            {wholePercent(interval.high)} % (95 % Wilson interval).
          </p>
        )}
        <Working adherence={adherence} />
        <Link
          href={`/adherence/${planId}`}
          className="mt-2 inline-block rounded-sm text-accent underline underline-offset-2"
        >
          Whole history
        </Link>
      </details>
    </Card>
  );
}

/** Day by day, or week by week for n days a week; the newest first. */
function Working({ adherence }: { adherence: Adherence }) {
  const weeks = adherence.weeks.map((week) => ({ from: week.from, words: explainWeek(week) }));
  const days = adherence.days
    .filter(
      ({ reason, sessions }) => reason !== "any-day" && (reason !== "not-scheduled" || sessions),
    )
    .map((day) => ({ from: day.date, words: explainDay(day) }));
  const rows = [...weeks.map((week) => ({ ...week, isWeek: true })), ...days].toSorted((a, b) =>
    a.from < b.from ? 1 : -1,
  );
  return (
    <div
      role="group"
      aria-label="Working, the newest first"
      tabIndex={0}
      className="mt-2 max-h-64 overflow-y-auto rounded-md border"
    >
      <ul className="divide-y">
        {rows.map((row) => (
          <li
            key={`${row.from} ${row.words}`}
            className="grid grid-cols-[6.5rem_1fr] gap-3 px-3 py-1.5"
          >
            <span className="text-muted">
              {"isWeek" in row && "Week of "}
              <DateText date={row.from} short />
            </span>
            <span>{row.words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
