import { isoDate, todayIn } from "@/lib/dates";
import { Badge } from "@/lib/ui/badge";
import { DateText } from "@/lib/ui/time";
import { fullName } from "../../rules";
import type { PairRecord } from "../data";

type RecordHeadProps = { record: PairRecord; stays: boolean; onStay: () => void };

/** One of the two records with what hangs on it, and whether it is the one that stays. */
export function RecordHead({ record, stays, onStay }: RecordHeadProps) {
  const { counts, timeZone, createdAt, archivedAt, dischargedOn } = record;
  const hangs = [
    counted(counts.plans, "plan"),
    counted(counts.sessions, "session"),
    counted(counts.goals, "goal"),
  ].filter(Boolean);
  return (
    <label className="flex items-start gap-2.5 rounded-lg border border-control bg-raised px-3.5 py-3 transition-colors hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      <input
        type="radio"
        name="stays"
        checked={stays}
        onChange={onStay}
        className="mt-1 size-4 shrink-0 accent-accent outline-none"
      />
      <span className="min-w-0">
        <bdi className="me-2 text-base font-semibold">{fullName(record)}</bdi>
        {archivedAt && <Badge>{dischargedOn ? "Discharged" : "Archived"}</Badge>}
        <span className="block text-muted">
          {record.dateOfBirth ? (
            <>
              Born <DateText date={isoDate(record.dateOfBirth)} />,{" "}
            </>
          ) : (
            "No birth date, "
          )}
          added <DateText date={todayIn(timeZone, createdAt)} />
        </span>
        <span className="block text-muted">{hangs.join(", ") || "No plan, no goal"}</span>
        <span className="mt-1 block font-medium">
          {stays ? "This record stays" : "This is the double: it is archived"}
        </span>
      </span>
    </label>
  );
}

const counted = (count: number, noun: string) =>
  count > 0 && `${count} ${noun}${count === 1 ? "" : "s"}`;
