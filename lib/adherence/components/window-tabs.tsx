import Link from "next/link";
import { tableHref, type TableState, WINDOW_CHOICES } from "@/lib/adherence/table/address";
import { WINDOW_WORDS } from "@/lib/adherence/table/words";
import { cn } from "@/lib/ui/cn";

/** Over which days adherence is counted. */
export function WindowTabs({ state }: { state: TableState }) {
  return (
    <nav aria-label="Counted over" className="max-sm:-mx-4 max-sm:overflow-x-auto max-sm:px-4">
      <ul className="flex w-max rounded-md border border-control bg-raised p-0.5">
        {WINDOW_CHOICES.map((window) => (
          <li key={window}>
            <Link
              href={tableHref(state, { window })}
              prefetch={false}
              scroll={false}
              aria-current={state.window === window ? "true" : undefined}
              className={cn(
                "flex min-h-7 items-center rounded-sm px-2.5 text-xs whitespace-nowrap pointer-coarse:min-h-10",
                state.window === window
                  ? "bg-accent-soft font-semibold text-accent forced-colors:outline-2"
                  : "text-muted hover:bg-sunken hover:text-ink",
              )}
            >
              {WINDOW_WORDS[window].name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
