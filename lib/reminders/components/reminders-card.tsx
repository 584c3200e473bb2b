import { requireActor } from "@/lib/auth/session";
import { todayIn } from "@/lib/dates";
import { Badge } from "@/lib/ui/badge";
import { Card } from "@/lib/ui/card";
import { cn } from "@/lib/ui/cn";
import { DateText, InstantText } from "@/lib/ui/time";
import type { PlanReminders, ReminderRun } from "../data";
import { loadReminders } from "../loaders";
import { canSeeReminders } from "../policy";
import { outcomeOf } from "../outcome";
import { choiceInWords, kindWords, phoneEndWords, waysInWords } from "../words";

const SHOWN = 3;

/** What the patient set for a plan, and what became of each reminder. */
export async function RemindersCard({ planId }: { planId: string }) {
  const actor = await requireActor(canSeeReminders);
  const reminders = await loadReminders(actor, planId);
  const { runs, calendarSince } = reminders;
  const earlier = runs.slice(SHOWN);
  return (
    <Card title="Reminders" description="As the patient set them on their page." flush>
      <div className="flex flex-col gap-1 px-4 py-3 sm:px-5">
        <Choice reminders={reminders} />
        {calendarSince && (
          <p className="text-muted">
            A calendar reads the exercise times, made{" "}
            <InstantText instant={calendarSince} timeZone={actor.timeZone} />.
          </p>
        )}
      </div>
      {runs.length > 0 && (
        <ul aria-label="The latest reminders" className="divide-y border-t">
          {runs.slice(0, SHOWN).map((run) => (
            <Run key={run.id} run={run} />
          ))}
        </ul>
      )}
      {earlier.length > 0 && (
        <details className="border-t">
          <summary className="cursor-pointer px-4 py-3 text-muted hover:text-ink sm:px-5">
            {earlier.length} earlier
          </summary>
          <ul className="divide-y border-t">
            {earlier.map((run) => (
              <Run key={run.id} run={run} />
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

function Choice({ reminders }: { reminders: PlanReminders }) {
  const { settings, timeZone, hasAddress, phones, phonesEnd } = reminders;
  if (!settings) return <p className="text-muted">The patient has set no reminders.</p>;
  if (settings.unsubscribedAt)
    return (
      <p>
        Stopped by the patient on <DateText date={todayIn(timeZone, settings.unsubscribedAt)} />.
      </p>
    );
  return (
    <>
      <p>
        {choiceInWords(settings)}. {waysInWords(reminders)}
      </p>
      <p className="text-muted">By the patient&apos;s clock, {timeZone}.</p>
      {phonesEnd && (
        <p className={settings.byMail ? "text-muted" : "text-caution"}>
          {phoneEndWords[phonesEnd]} {hasAddress && !settings.byMail && "Mails go instead."}
        </p>
      )}
      {!hasAddress && phones === 0 && (
        <p className="text-stop">
          None can go: the patient has no mail address. Add one to the patient.
        </p>
      )}
    </>
  );
}

function Run({ run }: { run: ReminderRun }) {
  const { word, tone, note } = outcomeOf(run);
  return (
    <li className="flex items-start justify-between gap-4 px-4 py-3 sm:px-5">
      <div className="min-w-0">
        <p>
          {kindWords[run.kind]}, <DateText date={run.dueOn} short />
        </p>
        {note && <p className={cn(tone === "stop" ? "text-stop" : "text-muted")}>{note}</p>}
      </div>
      <Badge tone={tone}>{word}</Badge>
    </li>
  );
}
