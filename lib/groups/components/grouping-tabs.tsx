import Link from "next/link";
import { cn } from "@/lib/ui/cn";
import { groupings, type GroupState } from "../schema";
import { groupingNames, groupsHref } from "../words";

/** What plans are put together by. */
export function GroupingTabs({ state }: { state: GroupState }) {
  return (
    <nav aria-label="Groups" className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-1 border-b">
        {groupings.map((by) => (
          <li key={by}>
            <Link
              href={groupsHref(state, { by, group: null })}
              prefetch={false}
              scroll={false}
              aria-current={by === state.by ? "true" : undefined}
              className={cn(
                "-mb-px flex min-h-10 items-center border-b-2 px-3 whitespace-nowrap -outline-offset-2 pointer-coarse:min-h-11",
                by === state.by
                  ? "border-accent font-semibold"
                  : "border-transparent text-muted hover:text-ink",
              )}
            >
              {groupingNames[by].tab}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
