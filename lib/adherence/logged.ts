import { exerciseAdherence } from "@/lib/adherence/rules";
import type { IsoDate } from "@/lib/dates";
import { type SkipReason, skipReasonSchema } from "@/lib/practice/schema";

/** What a session says beyond whether it was done. */
export type LoggedSession = {
  date: IsoDate;
  effort: number | null;
  /** Sets prescribed and done, those done capped exercise by exercise. */
  setsDue: number;
  setsDone: number;
  /** One for each exercise that was left out with a reason. */
  skipReasons: SkipReason[];
};

export type LoggedShare = {
  setsDue: number;
  setsDone: number;
  skips: number;
  /** Of equally many the one that is asked first; null when nothing was left out. */
  commonestReason: SkipReason | null;
};

/** Sets and exercises left out over several sessions. */
export function shareOfLogged(sessions: LoggedSession[]): LoggedShare {
  const { due, done } = exerciseAdherence(
    sessions.map(({ setsDue, setsDone }) => ({ prescribedSets: setsDue, doneSets: setsDone })),
  );
  const reasons = sessions.flatMap(({ skipReasons }) => skipReasons);
  const times = (reason: SkipReason) => reasons.filter((each) => each === reason).length;
  const [commonest] = skipReasonSchema.options.toSorted((a, b) => times(b) - times(a));
  return {
    setsDue: due,
    setsDone: done,
    skips: reasons.length,
    commonestReason: reasons.length === 0 ? null : commonest!,
  };
}
