import { InstantText } from "@/lib/ui/time";
import type { PastProposal } from "../loaders";
import { stepNames } from "../rules";

const stateNames = {
  open: "Open",
  accepted: "Accepted",
  changed: "Opened in the composer",
  declined: "Declined",
} as const;

/** Who decided what, when and why, the newest first. */
export function PastProposals({ past, timeZone }: { past: PastProposal[]; timeZone: string }) {
  return (
    <details>
      <summary className="w-fit rounded-sm text-muted hover:text-ink">
        {past.length} earlier {past.length === 1 ? "proposal" : "proposals"}
      </summary>
      <ul className="mt-2 divide-y">
        {past.map((one) => (
          <li key={one.id} className="py-2.5 first:pt-0 last:pb-0">
            <p className="font-medium">
              {stepNames[one.step]}: {stateNames[one.state].toLowerCase()}
            </p>
            <p className="text-muted">
              By <bdi>{one.decidedByName}</bdi>,{" "}
              <InstantText instant={one.decidedAt} timeZone={timeZone} />
            </p>
            {one.reason && (
              <p dir="auto" className="mt-1 break-words whitespace-pre-line">
                “{one.reason}”
              </p>
            )}
            <p className="mt-1 text-xs text-muted">
              {one.rule} {one.evidence}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
