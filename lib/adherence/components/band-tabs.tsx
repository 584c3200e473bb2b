import Link from "next/link";
import { BAND_TONES, BAND_WORDS } from "@/lib/adherence/components/band-badge";
import { BANDS, tableHref, type TableState } from "@/lib/adherence/table/address";
import type { TablePage } from "@/lib/adherence/table/schema";
import { countWords } from "@/lib/adherence/table/words";
import { BandShape } from "@/lib/ui/badge";
import { cn } from "@/lib/ui/cn";

const looks = {
  "off-track": "text-stop",
  slipping: "text-caution",
  "on-track": "text-acceptable",
};

/** The bands as views of the table, each with how many plans it holds under the other filters. */
export function BandTabs({ state, bands }: { state: TableState; bands: TablePage["bands"] }) {
  return (
    <nav aria-label="Bands" className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex gap-1 border-b">
        {[null, ...BANDS].map((band) => (
          <li key={band ?? "all"}>
            <Link
              href={tableHref(state, { band })}
              prefetch={false}
              scroll={false}
              aria-current={state.band === band ? "true" : undefined}
              className={cn(
                "-mb-px flex min-h-10 items-center gap-2 border-b-2 px-3 whitespace-nowrap -outline-offset-2 pointer-coarse:min-h-11",
                state.band === band
                  ? "border-accent font-semibold"
                  : "border-transparent text-muted hover:text-ink",
              )}
            >
              {band && <BandShape tone={BAND_TONES[band]} className={looks[band]} />}
              {band ? BAND_WORDS[band] : "All"}
              <span className="text-xs font-normal text-muted tabular-nums">
                {countWords(bands[band ?? "all"])}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
