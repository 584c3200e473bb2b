import type { ReactNode } from "react";
import { formatAdherence, wholePercent } from "@/lib/adherence/bands";
import { wilsonInterval } from "@/lib/adherence/wilson";
import { formatDayShort, type IsoDate } from "@/lib/dates";
import type { PlanHistoryView } from "@/lib/review/history/loaders";
import { numbersOf } from "@/lib/review/history/numbers";

const day = (date: IsoDate) => formatDayShort(date, "en-GB");
const signed = (points: number) => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : "±0");

/** The numbers of the days printed, each with what it is made of. */
export function PaperFacts({ view: { adherence, sessions } }: { view: PlanHistoryView }) {
  const { sets, pain, change, rise, morning, effort } = numbersOf(sessions);
  const interval = wilsonInterval(adherence.done, adherence.due);
  return (
    <dl className="facts">
      <Fact name="Adherence" value={formatAdherence(adherence)}>
        {interval
          ? `95 % interval ${Math.round(interval.low * 100)} to ${Math.round(interval.high * 100)} %${adherence.partial > 0 ? `; ${adherence.partial} in part` : ""}`
          : "No session was due."}
      </Fact>
      <Fact
        name="Sets done"
        value={
          sets.ratio === null ? "–" : `${sets.done} of ${sets.due} · ${wholePercent(sets.ratio)} %`
        }
      >
        In {sets.sessions} logged {sets.sessions === 1 ? "session" : "sessions"}
      </Fact>
      <Fact name="Pain after practice" value={pain ? `${pain.score} of 10` : "–"}>
        {pain && `On ${day(pain.on)}. `}
        {change &&
          `${signed(change.change)} since ${day(change.firstOn)}, when it was ${change.first}`}
      </Fact>
      <Fact name="After minus before" value={rise ? signed(rise.rise) : "–"}>
        {rise && `On ${day(rise.on)}: ${rise.before} before, ${rise.after} after`}
      </Fact>
      <Fact name="Next morning" value={morning ? `${morning.score} of 10` : "–"}>
        {morning && `After practice on ${day(morning.on)}`}
      </Fact>
      <Fact name="Effort" value={effort ? `${effort.score} of 10` : "–"}>
        {effort && `On ${day(effort.on)}; the middle of ${effort.times} is ${effort.median}`}
      </Fact>
    </dl>
  );
}

function Fact({ name, value, children }: { name: string; value: string; children: ReactNode }) {
  return (
    <div className="whole">
      <dt>{name}</dt>
      <dd>
        {value}
        <p>{children}</p>
      </dd>
    </div>
  );
}
