import { cn } from "@/lib/ui/cn";
import { DateText } from "@/lib/ui/time";
import type { HistoryEvent } from "../events";

const looks = {
  neutral: "border-control",
  caution: "border-caution bg-caution-soft text-caution",
  stop: "border-stop bg-stop-soft text-stop",
};

/** The marks of the chart in words, the oldest first. */
export function EventList({ events }: { events: readonly HistoryEvent[] }) {
  if (events.length === 0) return null;
  return (
    <ol
      aria-label="Events"
      className="mt-4 grid gap-x-6 gap-y-1.5 border-t pt-3 sm:grid-cols-2 2xl:grid-cols-3"
    >
      {events.map(({ id, sign, on, words, tone }) => (
        <li key={id} id={id} className="flex scroll-mt-24 gap-2 rounded-sm target:bg-accent-soft">
          <span
            aria-hidden
            className={cn(
              "grid h-5 min-w-7 shrink-0 place-items-center rounded-sm border px-1 text-xs font-semibold",
              looks[tone],
            )}
          >
            {sign}
          </span>
          <span className="min-w-0">
            <DateText date={on} short className="text-muted" /> {words}
          </span>
        </li>
      ))}
    </ol>
  );
}
