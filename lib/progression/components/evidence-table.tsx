import { formatAdherence } from "@/lib/adherence/bands";
import { DateText } from "@/lib/ui/time";
import type { OpenProposal } from "../loaders";

const head = "sticky start-0 py-1.5 ps-3 pe-4 text-start font-normal whitespace-nowrap text-muted";
const cell = "border-s px-2 py-1.5 text-center tabular-nums whitespace-nowrap";

/** The sessions that a proposal rests on, day after day; a score that was not given has a dash. */
export function EvidenceTable({ evidence }: { evidence: OpenProposal["evidence"] }) {
  const { from, to, sessions } = evidence;
  return (
    <div>
      <p className="mb-1.5">
        <span className="font-medium">{formatAdherence(evidence)} done</span>
        <span className="text-muted">
          {" "}
          from <DateText date={from} short /> to <DateText date={to} short />
        </span>
      </p>
      <div
        role="region"
        aria-label="What it rests on"
        tabIndex={0}
        className="relative overflow-x-auto rounded-md border"
      >
        <table className="w-max">
          <caption className="sr-only">Sessions that the proposal rests on</caption>
          <thead>
            <tr className="bg-sunken">
              <th scope="row" className={`${head} bg-sunken`}>
                Day
              </th>
              {sessions.map(({ id, practisedOn }) => (
                <th key={id} scope="col" className={`${cell} text-xs font-normal text-muted`}>
                  <DateText date={practisedOn} short />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Scores label="Pain after" scores={sessions.map((one) => [one.id, one.painAfter])} />
            <Scores label="Effort" scores={sessions.map((one) => [one.id, one.effort])} />
          </tbody>
        </table>
      </div>
    </div>
  );
}

type ScoresProps = { label: string; scores: [sessionId: string, score: number | null][] };

function Scores({ label, scores }: ScoresProps) {
  return (
    <tr className="border-t">
      <th scope="row" className={`${head} bg-raised`}>
        {label}
      </th>
      {scores.map(([id, score]) => (
        <td key={id} className={cell}>
          {score ?? (
            <>
              <span aria-hidden className="text-muted">
                –
              </span>
              <span className="sr-only">not given</span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}
