"use client";

import { STATE_WORDS } from "@/lib/adherence/components/state-words";
import { FLAG_RULES, FLAG_WORDS } from "@/lib/adherence/flag-words";
import {
  ACTIVITIES,
  DEFAULT_COLUMNS,
  DEFAULT_STATE,
  PAIN_FILTERS,
  PLAN_STATES,
  sortParam,
  type TableState,
} from "@/lib/adherence/table/address";
import { ACTIVITY_WORDS, PAIN_WORDS } from "@/lib/adherence/table/words";
import { regionNames } from "@/lib/exercises/words";
import {
  AddressForm,
  ChoiceFilter,
  DayFilter,
  SearchFilter,
  TickFilter,
} from "@/lib/ui/address-form";

const sortWords: [string, string][] = [
  ["adherence", "Lowest adherence first"],
  ["-adherence", "Highest adherence first"],
  ["-last-practice", "Practised most recently"],
  ["last-practice", "Practised longest ago"],
  ["-pain", "Most pain first"],
  ["-change", "Pain rising most"],
  ["-flags", "Most urgent flag first"],
  ["patient", "Patient, A to Z"],
  ["plan", "Plan, A to Z"],
  ["therapist", "Therapist, A to Z"],
  ["next-due", "Due soonest first"],
  ["week", "Newest plans first"],
];

type TableFiltersProps = {
  state: TableState;
  therapists: { id: string; name: string }[];
  programmes: string[];
};

const defaults = {
  state: DEFAULT_STATE.state,
  sort: sortParam(DEFAULT_STATE.sort),
  size: String(DEFAULT_STATE.size),
};

const flagOptions = FLAG_RULES.map((rule) => [rule, FLAG_WORDS[rule].name] as const);
const narrowing = ["programme", "region", "pain", "activity", "from", "to"] as const;

/** What the table is narrowed to; the rarer filters stand behind "More filters". */
export function TableFilters({ state, therapists, programmes }: TableFiltersProps) {
  const { view, band, window, columns, size } = state;
  const sort = sortParam(state.sort);
  const isNarrowed = narrowing.some((name) => state[name] !== null);
  const isGone = state.programme !== null && !programmes.includes(state.programme);
  const titles = isGone ? [state.programme!, ...programmes] : programmes;
  return (
    <AddressForm
      action="/adherence"
      label="Filter the table"
      values={valuesOf(state)}
      defaults={defaults}
      keeps={{
        view,
        band,
        size: String(size),
        // With a view beside it, an address that says nothing else is the view as it was saved.
        window: view !== null || window !== "all" ? window : null,
        columns: columns.join() === DEFAULT_COLUMNS.join() ? null : columns.join("."),
      }}
      className="grid grid-cols-2 items-center gap-2 md:flex md:flex-wrap"
    >
      <div className="col-span-2 md:w-60">
        <SearchFilter name="q" label="Search by patient name" placeholder="Patient name" />
      </div>
      <ChoiceFilter
        name="flag"
        label="Flag"
        options={[["", "Flagged or not"], ["any", "Any flag"], ...flagOptions]}
      />
      <ChoiceFilter
        name="therapist"
        label="Therapist"
        options={[
          ["", "Every therapist"],
          ...therapists.map(({ id, name }) => [id, name] as const),
        ]}
      />
      <ChoiceFilter
        name="state"
        label="Plan state"
        options={PLAN_STATES.map((value) => [value, STATE_WORDS[value]])}
      />
      {/* The heads sort where there is a table; cards have none. Hidden, it still carries the order. */}
      <ChoiceFilter
        name="sort"
        label="Order"
        className="sm:hidden"
        options={
          sortWords.some(([value]) => value === sort)
            ? sortWords
            : [[sort, "As chosen"], ...sortWords]
        }
      />
      <TickFilter name="mine" label="My patients" />
      <details
        className="group/more col-span-2 basis-full"
        open={isNarrowed || undefined}
        key={isNarrowed ? "open" : "shut"}
      >
        <summary className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-sm px-1 text-accent pointer-coarse:min-h-11">
          More filters
        </summary>
        <div className="mt-2 grid grid-cols-2 items-end gap-2 md:flex md:flex-wrap">
          <ChoiceFilter
            name="programme"
            label="Plan"
            className="md:max-w-60"
            options={[["", "Every plan"], ...titles.map((title) => [title, title] as const)]}
          />
          <ChoiceFilter
            name="region"
            label="Body region"
            options={[["", "Every region"], ...Object.entries(regionNames)]}
          />
          <ChoiceFilter
            name="pain"
            label="Pain"
            options={[
              ["", "Any pain"],
              ...PAIN_FILTERS.map((value) => [value, PAIN_WORDS[value]] as const),
            ]}
          />
          <ChoiceFilter
            name="activity"
            label="Activity"
            options={[
              ["", "Practising or not"],
              ...ACTIVITIES.map((value) => [value, ACTIVITY_WORDS[value]] as const),
            ]}
          />
          <DayFilter name="from" label="Last practised from" />
          <DayFilter name="to" label="until" />
        </div>
      </details>
    </AddressForm>
  );
}

function valuesOf(state: TableState): Record<string, string> {
  return {
    q: state.q,
    flag: state.flag ?? "",
    therapist: state.therapist ?? "",
    programme: state.programme ?? "",
    region: state.region ?? "",
    pain: state.pain ?? "",
    activity: state.activity ?? "",
    from: state.from ?? "",
    to: state.to ?? "",
    state: state.state,
    sort: sortParam(state.sort),
    mine: state.mine ? "1" : "",
  };
}
