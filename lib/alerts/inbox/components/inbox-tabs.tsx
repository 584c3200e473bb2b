import Link from "next/link";
import { cn } from "@/lib/ui/cn";
import { inboxHref } from "../address";
import { type Inbox, INBOX_VIEWS, type InboxState, type InboxView } from "../schema";

const words: Record<InboxView, string> = {
  open: "Open",
  mine: "Mine",
  snoozed: "Snoozed",
  resolved: "Resolved",
};

export function InboxTabs({ state, counts }: { state: InboxState; counts: Inbox["counts"] }) {
  return (
    <nav aria-label="Which alerts" className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-1 border-b">
        {INBOX_VIEWS.map((view) => (
          <li key={view}>
            <Link
              href={inboxHref(state, { view })}
              prefetch={false}
              aria-current={state.view === view ? "true" : undefined}
              className={cn(
                "-mb-px flex min-h-10 items-center gap-2 border-b-2 px-3 whitespace-nowrap -outline-offset-2 max-sm:px-2 pointer-coarse:min-h-11",
                state.view === view
                  ? "border-accent font-semibold"
                  : "border-transparent text-muted hover:text-ink",
              )}
            >
              {words[view]}
              {view !== "resolved" && (
                <span className="text-xs font-normal text-muted tabular-nums">{counts[view]}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
