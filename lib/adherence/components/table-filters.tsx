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
import { Button } from "@/lib/ui/button";
import { SelectInput, TextInput } from "@/lib/ui/field";
import { SearchInput } from "@/lib/ui/search-input";
import { useAddressForm } from "@/lib/ui/use-address-form";

const sortWords: [value: string, words: string][] = [
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

/** A plain form that asks for another address; with scripts every change does so at once. */
export function TableFilters({ state, therapists, programmes }: TableFiltersProps) {
  const values = {
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
  const { formProps, apply, applySoon, pending } = useAddressForm(values, defaults);
  const { sort } = values;
  const isNarrowed = Boolean(
    values.programme || values.region || values.pain || values.activity || values.from || values.to,
  );
  return (
    <form
      {...formProps}
      action="/adherence"
      aria-label="Filter the table"
      className="grid grid-cols-2 items-center gap-2 md:flex md:flex-wrap"
    >
      {state.band && <input type="hidden" name="band" value={state.band} />}
      <input type="hidden" name="size" value={state.size} />
      {state.view && <input type="hidden" name="view" value={state.view} />}
      {(state.view || state.window !== "all") && (
        <input type="hidden" name="window" value={state.window} />
      )}
      {state.columns.join() !== DEFAULT_COLUMNS.join() && (
        <input type="hidden" name="columns" value={state.columns.join(".")} />
      )}
      <div className="col-span-2 md:w-60">
        <SearchInput
          name="q"
          maxLength={80}
          aria-label="Search by patient name"
          placeholder="Patient name"
          defaultValue={values.q}
          busy={pending}
          onChange={applySoon}
        />
      </div>
      <SelectInput name="flag" aria-label="Flag" defaultValue={values.flag} onChange={apply}>
        <option value="">Flagged or not</option>
        <option value="any">Any flag</option>
        {FLAG_RULES.map((rule) => (
          <option key={rule} value={rule}>
            {FLAG_WORDS[rule].name}
          </option>
        ))}
      </SelectInput>
      <SelectInput
        name="therapist"
        aria-label="Therapist"
        defaultValue={values.therapist}
        onChange={apply}
      >
        <option value="">Every therapist</option>
        {therapists.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectInput>
      <SelectInput
        name="state"
        aria-label="Plan state"
        defaultValue={values.state}
        onChange={apply}
      >
        {PLAN_STATES.map((value) => (
          <option key={value} value={value}>
            {STATE_WORDS[value]}
          </option>
        ))}
      </SelectInput>
      {/* The heads sort where there is a table; cards have none. Hidden, it still carries the order. */}
      <SelectInput
        name="sort"
        aria-label="Order"
        className="sm:hidden"
        defaultValue={sort}
        onChange={apply}
      >
        {!sortWords.some(([value]) => value === sort) && <option value={sort}>As chosen</option>}
        {sortWords.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </SelectInput>
      <label className="flex min-h-9 items-center gap-2 px-1 pointer-coarse:min-h-11">
        <input
          type="checkbox"
          name="mine"
          value="1"
          defaultChecked={state.mine}
          onChange={apply}
          className="size-4 accent-accent pointer-coarse:size-5"
        />
        My patients
      </label>
      <details
        className="group/more col-span-2 basis-full"
        open={isNarrowed || undefined}
        key={isNarrowed ? "open" : "shut"}
      >
        <summary className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-sm px-1 text-accent pointer-coarse:min-h-11">
          More filters
        </summary>
        <div className="mt-2 grid grid-cols-2 items-end gap-2 md:flex md:flex-wrap">
          <SelectInput
            name="programme"
            aria-label="Plan"
            className="md:max-w-60"
            defaultValue={values.programme}
            onChange={apply}
          >
            <option value="">Every plan</option>
            {!programmes.includes(values.programme) && values.programme && (
              <option>{values.programme}</option>
            )}
            {programmes.map((title) => (
              <option key={title}>{title}</option>
            ))}
          </SelectInput>
          <SelectInput
            name="region"
            aria-label="Body region"
            defaultValue={values.region}
            onChange={apply}
          >
            <option value="">Every region</option>
            {Object.entries(regionNames).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </SelectInput>
          <SelectInput name="pain" aria-label="Pain" defaultValue={values.pain} onChange={apply}>
            <option value="">Any pain</option>
            {PAIN_FILTERS.map((value) => (
              <option key={value} value={value}>
                {PAIN_WORDS[value]}
              </option>
            ))}
          </SelectInput>
          <SelectInput
            name="activity"
            aria-label="Activity"
            defaultValue={values.activity}
            onChange={apply}
          >
            <option value="">Practising or not</option>
            {ACTIVITIES.map((value) => (
              <option key={value} value={value}>
                {ACTIVITY_WORDS[value]}
              </option>
            ))}
          </SelectInput>
          {(["from", "to"] as const).map((name) => (
            <label key={name} className="flex items-center gap-2 text-muted">
              {name === "from" ? "Last practised from" : "until"}
              <TextInput
                type="date"
                name={name}
                className="w-40"
                defaultValue={values[name]}
                onChange={applySoon}
              />
            </label>
          ))}
        </div>
      </details>
      <noscript>
        <Button type="submit">Show</Button>
      </noscript>
    </form>
  );
}
