import { Phone, UserRoundCheck } from "lucide-react";
import { formatDay } from "@/lib/dates";
import type { PainBands } from "@/lib/pain/schema";
import { Badge } from "@/lib/ui/badge";
import type { PracticeSession } from "../data";
import { difficultyForStaff, placesForStaff, skipReasonForStaff } from "../words";
import { PainBadge } from "./pain-badge";

type SessionProps = { session: PracticeSession; bands: PainBands };

export function SessionEntry({ session, bands }: SessionProps) {
  const { itemsDone, itemsTotal, pain, effort, comment, redFlag } = session;
  const { difficulty, painPlaces, wantsCall, supervisedBy, staffNote } = session;
  const scored = pain.before != null || pain.after != null;
  return (
    <article>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <h3 className="font-semibold">
          <time dateTime={session.practisedOn}>{formatDay(session.practisedOn, "en-GB")}</time>
        </h3>
        <span className="tabular-nums">
          {itemsDone === 0 ? "Not practised" : `${itemsDone} of ${itemsTotal} exercises`}
        </span>
        {supervisedBy && (
          <Badge tone="accent">
            <UserRoundCheck size={12} aria-hidden /> With {supervisedBy.name}
          </Badge>
        )}
        {redFlag && <Badge tone="stop">Red flag</Badge>}
        {wantsCall && (
          <Badge tone="accent">
            <Phone size={12} aria-hidden /> Asked to be called
          </Badge>
        )}
      </div>
      <dl className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1.5">
        <div className="flex flex-wrap items-center gap-1.5">
          <dt className="text-muted">Pain</dt>
          <dd className="flex flex-wrap items-center gap-1.5">
            {scored ? (
              <>
                <PainBadge score={pain.before} moment="before" bands={bands} />
                <span aria-hidden>→</span>
                <PainBadge score={pain.after} moment="after" bands={bands} />
              </>
            ) : (
              "not scored"
            )}
            {pain["next-morning"] != null && (
              <span className="flex items-center gap-1.5">
                <span className="text-muted" aria-hidden>
                  next morning
                </span>
                <PainBadge score={pain["next-morning"]} moment="next morning" bands={bands} />
              </span>
            )}
          </dd>
        </div>
        {effort !== null && (
          <div className="flex items-center gap-1.5">
            <dt className="text-muted">Effort</dt>
            <dd className="tabular-nums">{effort} of 10</dd>
          </div>
        )}
        {!supervisedBy && (
          <div className="flex items-center gap-1.5">
            <dt className="text-muted">Danger signs</dt>
            <dd>{redFlag === null ? "not answered" : redFlag ? "yes" : "no"}</dd>
          </div>
        )}
        {difficulty && (
          <div className="flex items-center gap-1.5">
            <dt className="text-muted">Exercises</dt>
            <dd>{difficultyForStaff[difficulty]}</dd>
          </div>
        )}
        {painPlaces.length > 0 && (
          <div className="flex items-baseline gap-1.5">
            <dt className="shrink-0 text-muted">Hurts</dt>
            <dd>{placesForStaff(painPlaces)}</dd>
          </div>
        )}
      </dl>
      <Exceptions session={session} />
      {comment && (
        <blockquote className="mt-2 border-l-2 pl-3 whitespace-pre-line" dir="auto">
          {comment}
        </blockquote>
      )}
      {supervisedBy && staffNote && (
        <p className="mt-2">
          <span className="text-muted">Note of {supervisedBy.name}: </span>
          <span className="break-words whitespace-pre-line" dir="auto">
            {staffNote}
          </span>
        </p>
      )}
    </article>
  );
}

/** What was not done as prescribed; nothing when everything was. */
function Exceptions({ session: { items } }: { session: PracticeSession }) {
  const skipped = items.filter(({ setsDone }) => setsDone === 0);
  const fewer = items.filter(({ sets, setsDone }) => setsDone > 0 && setsDone < sets);
  const reasons = new Set(skipped.map(({ skipReason }) => skipReason));
  const [reason] = reasons;
  if (skipped.length === items.length && reasons.size === 1 && reason)
    return <p className="mt-1.5 text-muted">Reason: {skipReasonForStaff[reason]}</p>;
  if (skipped.length + fewer.length === 0) return null;
  return (
    <ul className="mt-1.5 text-muted">
      {skipped.map(({ planItemId, name, skipReason }) => (
        <li key={planItemId}>
          Skipped <span className="text-ink">{name}</span>
          {skipReason && `: ${skipReasonForStaff[skipReason]}`}
        </li>
      ))}
      {fewer.map(({ planItemId, name, sets, setsDone }) => (
        <li key={planItemId}>
          <span className="text-ink">{name}</span>: {setsDone} of {sets} sets
        </li>
      ))}
    </ul>
  );
}
