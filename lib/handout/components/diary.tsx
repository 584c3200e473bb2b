import { formatDayShort, weekdayName } from "@/lib/dates";
import { describeBands } from "@/lib/pain/rules";
import { BandShape } from "@/lib/plan-document/components/icon";
import { type TickGrid, ticksOf } from "../ticks";
import type { Handout } from "../view";

/** Where pain before and after each practice day is written down, and what its numbers mean. */
export function Diary({ handout }: { handout: Handout }) {
  const { schedule, items, today } = handout;
  if (!schedule || items.length === 0) return null;
  const ticks = ticksOf(items, schedule, today);
  const bands = describeBands(handout.bands);
  return (
    <section className="diary" aria-labelledby="pain">
      <div className="whole on-with">
        <h2 id="pain">Your pain, before and after</h2>
        <p>
          Write a number each day: 0 is no pain, 10 is the worst pain you can imagine.
          {schedule.sessionsPerDay > 1 && " If it differs within a day, write the higher one."}
        </p>
        <ul className="bands">
          <li>
            <BandShape band="acceptable" /> <b>{bands.acceptable}</b> All right. Go on.
          </li>
          <li>
            <BandShape band="caution" /> <b>{bands.caution}</b> Take care. Go slower, move less far.
          </li>
          <li>
            <BandShape band="stop" /> <b>{bands.stop}</b> Stop and rest. Talk to your clinic.
          </li>
        </ul>
      </div>
      {weeksOf(ticks).map(({ key, label, days }) => (
        <table key={key} className="whole">
          <tbody>
            <tr>
              <th scope="row">{label}</th>
              {days.map((day) => (
                <th key={day.key} scope="col">
                  {day.label}
                </th>
              ))}
            </tr>
            {["Before", "After"].map((moment) => (
              <tr key={moment}>
                <th scope="row">{moment}</th>
                {days.map((day) => (
                  <td
                    key={day.key}
                    className={day.isDue ? "box" : undefined}
                    aria-label={`Pain ${moment.toLowerCase()}`}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

type Day = { key: string; label: string; isDue: boolean };

/** The same weeks and days for both kinds of schedule; without named days the patient writes the day. */
function weeksOf(ticks: TickGrid): { key: string; label: string; days: Day[] }[] {
  if (ticks.kind === "counted") {
    const most = Math.max(0, ...ticks.rows.map(({ boxes }) => boxes));
    return ticks.rows.map(({ week, boxes }) => ({
      key: `${week}`,
      label: `Week ${week}`,
      days: Array.from({ length: most }, (_, index) => ({
        key: `${index}`,
        label: index < boxes ? "Day:" : "",
        isDue: index < boxes,
      })),
    }));
  }
  return ticks.rows.map(({ monday, days }) => ({
    key: monday,
    label: "",
    days: days.map((date, index) => ({
      key: `${index}`,
      label: date
        ? `${weekdayName(ticks.weekdays[index]!, "en-GB", "short")} ${formatDayShort(date, "en-GB")}`
        : "",
      isDue: date !== null,
    })),
  }));
}
