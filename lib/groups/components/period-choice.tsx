import Link from "next/link";
import { cn } from "@/lib/ui/cn";
import { type GroupState, PERIODS, type Period } from "../schema";
import { groupsHref, periodNames } from "../words";

/** How long ago the plans may have begun. */
export function PeriodChoice({ state }: { state: GroupState }) {
  return (
    <nav aria-label="Plans begun within" className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span aria-hidden className="text-muted">
        Begun within
      </span>
      <ul className="flex rounded-md border border-control bg-raised p-0.5">
        {(Object.keys(PERIODS) as Period[]).map((period) => (
          <li key={period}>
            <Link
              href={groupsHref(state, { since: period })}
              prefetch={false}
              scroll={false}
              aria-current={period === state.since ? "true" : undefined}
              className={cn(
                "flex min-h-7.5 items-center rounded-sm px-2.5 whitespace-nowrap pointer-coarse:min-h-11",
                period === state.since
                  ? "bg-accent-soft font-medium text-accent forced-colors:outline"
                  : "text-muted hover:text-ink",
              )}
            >
              {periodNames[period].choice}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
