"use client";

import { STATE_WORDS } from "@/lib/adherence/components/state-words";
import { FLAG_RULES, FLAG_WORDS } from "@/lib/adherence/flag-words";
import {
  DEFAULT_STATE,
  PLAN_STATES,
  sortParam,
  type TableState,
} from "@/lib/adherence/table/address";
import { Button } from "@/lib/ui/button";
import { SelectInput } from "@/lib/ui/field";
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
];

type TableFiltersProps = { state: TableState; therapists: { id: string; name: string }[] };

const defaults = {
  state: DEFAULT_STATE.state,
  sort: sortParam(DEFAULT_STATE.sort),
  size: String(DEFAULT_STATE.size),
};

/** A plain form that asks for another address; with scripts every change does so at once. */
export function TableFilters({ state, therapists }: TableFiltersProps) {
  const values = {
    q: state.q,
    flag: state.flag ?? "",
    therapist: state.therapist ?? "",
    state: state.state,
    sort: sortParam(state.sort),
    mine: state.mine ? "1" : "",
  };
  const { formProps, apply, applySoon, pending } = useAddressForm(values, defaults);
  const { sort } = values;
  return (
    <form
      {...formProps}
      action="/adherence"
      aria-label="Filter the table"
      className="grid grid-cols-2 items-center gap-2 md:flex md:flex-wrap"
    >
      {state.band && <input type="hidden" name="band" value={state.band} />}
      <input type="hidden" name="size" value={state.size} />
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
      <noscript>
        <Button type="submit">Show</Button>
      </noscript>
    </form>
  );
}
