import { FLAG_WORDS } from "@/lib/adherence/flag-words";
import { AcknowledgeButton } from "@/lib/alerts/acts/components/acknowledge-button";
import { END_WORDS } from "@/lib/alerts/words";
import { Badge, BandShape } from "@/lib/ui/badge";
import { cn } from "@/lib/ui/cn";
import { DateText, InstantText } from "@/lib/ui/time";
import type { PlanAlert } from "../data";
import { ACT_WORDS, STATE_WORDS } from "../words";

type PlanAlertsProps = {
  /** The newest first. */
  alerts: readonly PlanAlert[];
  patientName: string;
  /** The clinic's. */
  timeZone: string;
};

/** Each alert with its rule, what was seen, from which number it fires, and who did what about it. */
export function PlanAlerts({ alerts, patientName, timeZone }: PlanAlertsProps) {
  if (alerts.length === 0) return <p className="text-muted">No alert was raised in these days.</p>;
  const waiting = alerts.filter(({ state }) => state !== "resolved");
  const resolved = alerts.filter(({ state }) => state === "resolved");
  const row = (alert: PlanAlert) => (
    <AlertRow key={alert.id} alert={alert} patientName={patientName} timeZone={timeZone} />
  );
  return (
    <>
      {waiting.length > 0 && <ul className="divide-y">{waiting.map(row)}</ul>}
      {waiting.length === 0 && <p className="text-muted">None waits for anybody.</p>}
      {resolved.length > 0 && (
        <details className="mt-3 border-t pt-3">
          <summary className="w-fit rounded-sm text-accent underline underline-offset-4">
            {resolved.length} resolved
          </summary>
          <ul className="mt-1 divide-y">{resolved.map(row)}</ul>
        </details>
      )}
    </>
  );
}

type AlertRowProps = { alert: PlanAlert; patientName: string; timeZone: string };

function AlertRow({ alert, patientName, timeZone }: AlertRowProps) {
  const { name, tone } = FLAG_WORDS[alert.rule];
  const { id, version, state } = alert;
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-2 py-3 first:pt-0 last:pb-0">
      <div className="min-w-0 flex-1 basis-64">
        <p>
          <span
            className={cn(
              "me-1.5 inline-flex items-center gap-1.5 font-semibold",
              tone === "stop" ? "text-stop" : "text-caution",
            )}
          >
            <BandShape tone={tone} />
            {name},
          </span>
          <DateText date={alert.happenedOn} short />: {alert.sentence}
        </p>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
          <Badge tone={state === "open" ? "accent" : "neutral"}>{STATE_WORDS[state]}</Badge>
          {alert.takenBack && <Badge tone="caution">Taken back since</Badge>}
          <span>
            Raised <InstantText instant={alert.raisedAt} timeZone={timeZone} />
          </span>
          {alert.snoozedUntil && (
            <span>
              until <DateText date={alert.snoozedUntil} short />
            </span>
          )}
        </p>
        <Acts alert={alert} timeZone={timeZone} />
      </div>
      {state === "open" && (
        <AcknowledgeButton alerts={[{ id, version }]} patientName={patientName} />
      )}
    </li>
  );
}

function Acts({ alert: { acts, endReason }, timeZone }: Omit<AlertRowProps, "patientName">) {
  if (acts.length === 0 && !endReason) return null;
  return (
    <ul className="mt-1.5 flex flex-col gap-1 border-s-2 ps-3 text-xs text-muted">
      {acts.map(({ id, act, by, at, note }) => (
        <li key={id}>
          {by} {ACT_WORDS[act]}, <InstantText instant={at} timeZone={timeZone} />
          {note && (
            <p dir="auto" className="text-sm break-words whitespace-pre-line text-ink">
              {note}
            </p>
          )}
        </li>
      ))}
      {endReason && <li>{END_WORDS[endReason]}</li>}
    </ul>
  );
}
