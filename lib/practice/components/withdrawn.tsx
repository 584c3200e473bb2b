import type { ReactNode } from "react";
import type { PainBands } from "@/lib/pain/schema";
import type { PracticeSession } from "../data";
import { SessionEntry } from "./session-entry";

type CorrectedProps = {
  session: PracticeSession;
  withdrawn: readonly PracticeSession[];
  bands: PainBands;
};

/** Under a session that came in place of another: that one, and what it had corrected, on demand. */
export function Corrected({ session, withdrawn, bands }: CorrectedProps) {
  if (!session.corrects) return null;
  const before = withdrawn.find(({ id }) => id === session.corrects);
  return (
    <details className="mt-2">
      <summary className="w-fit rounded-sm text-muted hover:text-ink">
        Corrected by the patient
      </summary>
      {before && (
        <Struck>
          <SessionEntry session={before} bands={bands} />
          <Corrected session={before} withdrawn={withdrawn} bands={bands} />
        </Struck>
      )}
    </details>
  );
}

type TakenBackProps = {
  sessions: readonly PracticeSession[];
  withdrawn: readonly PracticeSession[];
  bands: PainBands;
};

/** What the patient took back, and what staff noted and removed: it counts nowhere, and is shown struck out on demand. */
export function TakenBack({ sessions, withdrawn, bands }: TakenBackProps) {
  const corrected = new Set([...sessions, ...withdrawn].map(({ corrects }) => corrects));
  const takenBack = withdrawn.filter(({ id }) => !corrected.has(id));
  if (takenBack.length === 0) return null;
  return (
    <details className="mt-3 border-t pt-3">
      <summary className="w-fit rounded-sm text-muted hover:text-ink">
        {takenBack.length} {takenBack.length === 1 ? "entry" : "entries"}{" "}
        {takenBack.some(({ supervisedBy }) => supervisedBy)
          ? "taken back or removed"
          : "taken back by the patient"}
      </summary>
      <ol className="mt-3 flex flex-col gap-3">
        {takenBack.map((session) => (
          <li key={session.id}>
            <Struck>
              <SessionEntry session={session} bands={bands} />
              <Corrected session={session} withdrawn={withdrawn} bands={bands} />
            </Struck>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Told by words, a line through and the shade: not by one of them alone. */
function Struck({ children }: { children: ReactNode }) {
  return (
    <div className="mt-2 rounded-md border border-dashed bg-sunken p-3">
      <p className="mb-1.5 text-muted">Does not count:</p>
      <div className="text-muted line-through decoration-muted">{children}</div>
    </div>
  );
}
