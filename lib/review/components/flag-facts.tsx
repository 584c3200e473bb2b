import { FLAG_WORDS } from "@/lib/adherence/flag-words";
import { formatDayShort } from "@/lib/dates";
import type { Flag } from "@/lib/pain/schema";
import { groupFlags } from "@/lib/review/rules";
import { Alert } from "@/lib/ui/alert";
import { DateText } from "@/lib/ui/time";

/** Each rule once, with what it saw last and on which other days it fired. */
export function FlagFacts({ flags }: { flags: Flag[] }) {
  if (flags.length === 0) return null;
  const stop = flags.some(({ rule }) => FLAG_WORDS[rule].tone === "stop");
  return (
    <section aria-label="Flags">
      <Alert tone={stop ? "stop" : "caution"}>
        <ul className="flex flex-col gap-1.5">
          {groupFlags(flags).map(({ newest: { rule, on, sentence }, alsoOn }) => (
            <li key={rule}>
              <span className="font-semibold">{FLAG_WORDS[rule].name}</span>,{" "}
              <DateText date={on} short />: {sentence}
              {alsoOn.length > 0 && (
                <span className="text-muted">
                  {" "}
                  Also on{" "}
                  {new Intl.ListFormat("en-GB").format(
                    alsoOn.map((date) => formatDayShort(date, "en-GB")),
                  )}
                  .
                </span>
              )}
            </li>
          ))}
        </ul>
      </Alert>
    </section>
  );
}
