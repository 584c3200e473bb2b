import { isoDate } from "@/lib/dates";
import { DateText, InstantText } from "@/lib/ui/time";
import type { Revision } from "../data";
import { diffRevisions } from "../rules";
import { RestoreRevision } from "./restore-revision";
import { RevisionChanges } from "./revision-changes";
import { RevisionComparison } from "./revision-comparison";

type RevisionsProps = {
  planId: string;
  /** Whether an older one may be opened again as the next draft. */
  canRestore: boolean;
  /** Sent revisions, the newest first. */
  sent: readonly Revision[];
  /** IANA zone in which to say when each was sent. */
  timeZone: string;
};

export function Revisions({ planId, canRestore, sent, timeZone }: RevisionsProps) {
  return (
    <>
      <ol reversed className="flex flex-col gap-4">
        {sent.map((revision, index) => {
          const before = sent[index + 1];
          return (
            <li key={revision.id} className="border-s-2 ps-3">
              <p className="font-medium">
                Revision {revision.number}
                {index === 0 && (
                  <span className="font-normal text-muted"> · what the link shows</span>
                )}
              </p>
              <p className="text-muted">
                Sent <InstantText instant={revision.sentAt!} timeZone={timeZone} />
                {revision.sentByName && ` by ${revision.sentByName}`}
                {revision.effectiveFrom && (
                  <>
                    , in force from <DateText date={isoDate(revision.effectiveFrom)} short />
                  </>
                )}
              </p>
              {before ? (
                <RevisionChanges changes={diffRevisions(before, revision)} />
              ) : (
                <p>
                  First sent with {revision.items.length}{" "}
                  {revision.items.length === 1 ? "exercise" : "exercises"}.
                </p>
              )}
              {canRestore && index > 0 && (
                <RestoreRevision planId={planId} number={revision.number} />
              )}
            </li>
          );
        })}
      </ol>
      {sent.length > 2 && (
        <RevisionComparison
          revisions={sent.map((revision) => ({ number: revision.number, content: revision }))}
        />
      )}
    </>
  );
}
