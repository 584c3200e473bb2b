import { formatDay } from "@/lib/dates";
import type { PlanView } from "../view";
import { dayWords } from "./today";

/** What this week asks for on other days, and what the next weeks change. */
export function ComingUp({ view }: { view: PlanView }) {
  const { otherItems, nextPhase, today } = view;
  return (
    <>
      {otherItems.length > 0 && (
        <div className="coming">
          <p>Also in your plan, but not today:</p>
          <ul>
            {otherItems.map(({ name, next }) => (
              <li key={name}>
                {name}
                {next && `, next ${dayWords(next, today)}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {nextPhase && (
        <div className="coming">
          <p>
            <b>From week {nextPhase.week}</b> ({formatDay(nextPhase.from, "en-GB")}):
          </p>
          <ul>
            {nextPhase.starting.map((name) => (
              <li key={name}>{name} is new.</li>
            ))}
            {nextPhase.changing.map(({ name, dosageWords }) => (
              <li key={name}>
                {name} changes: {lowerFirst(dosageWords)}
              </li>
            ))}
            {nextPhase.ending.map((name) => (
              <li key={name}>{name} ends.</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
