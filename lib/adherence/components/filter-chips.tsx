import { X } from "lucide-react";
import Link from "next/link";
import { STATE_WORDS } from "@/lib/adherence/components/state-words";
import { FLAG_WORDS } from "@/lib/adherence/flag-words";
import { NO_FILTERS, tableHref, type TableState } from "@/lib/adherence/table/address";
import { ACTIVITY_WORDS, PAIN_WORDS } from "@/lib/adherence/table/words";
import { formatDate } from "@/lib/dates";
import { regionNames } from "@/lib/exercises/words";

type FilterChipsProps = { state: TableState; therapists: { id: string; name: string }[] };

/** What is filtered away, each as a link that brings it back. */
export function FilterChips({ state, therapists }: FilterChipsProps) {
  const { q, flag, therapist, mine, programme, region, pain, activity, from, to } = state;
  const chips: [words: string, without: Partial<TableState>][] = [];
  if (q) chips.push([`Name: ${q}`, { q: "" }]);
  if (flag) chips.push([flag === "any" ? "Any flag" : FLAG_WORDS[flag].name, { flag: null }]);
  if (therapist) {
    const name = therapists.find(({ id }) => id === therapist)?.name ?? "unknown";
    chips.push([`Therapist: ${name}`, { therapist: null }]);
  }
  if (programme) chips.push([`Plan: ${programme}`, { programme: null }]);
  if (region) chips.push([`Region: ${regionNames[region]}`, { region: null }]);
  if (pain) chips.push([PAIN_WORDS[pain], { pain: null }]);
  if (activity) chips.push([ACTIVITY_WORDS[activity], { activity: null }]);
  if (from) chips.push([`Practised from ${formatDate(from, "en-GB")}`, { from: null }]);
  if (to) chips.push([`Practised until ${formatDate(to, "en-GB")}`, { to: null }]);
  if (state.state !== "current") chips.push([STATE_WORDS[state.state], { state: "current" }]);
  if (mine) chips.push(["My patients", { mine: false }]);
  if (chips.length === 0) return null;

  return (
    <ul aria-label="Filters in force" className="flex flex-wrap items-center gap-2">
      {chips.map(([words, without]) => (
        <li key={Object.keys(without).join()}>
          <Link
            href={tableHref(state, without)}
            prefetch={false}
            scroll={false}
            className="inline-flex min-h-7 max-w-72 items-center gap-1.5 rounded-full border bg-raised ps-3 pe-2 text-xs hover:bg-sunken pointer-coarse:min-h-9"
          >
            <span className="sr-only">Remove the filter </span>
            <span className="truncate">{words}</span>
            <X aria-hidden size={14} className="shrink-0 text-muted" />
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link
            href={tableHref(state, { ...NO_FILTERS, band: state.band })}
            prefetch={false}
            scroll={false}
            className="inline-flex min-h-7 items-center px-1 text-xs text-accent underline underline-offset-4"
          >
            Clear all
          </Link>
        </li>
      )}
    </ul>
  );
}
