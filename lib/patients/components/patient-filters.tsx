"use client";

import { planStateNames } from "@/lib/plans/words";
import type { Team } from "@/lib/staff/schema";
import { SelectInput } from "@/lib/ui/field";
import { SearchInput } from "@/lib/ui/search-input";
import { useAddressForm } from "@/lib/ui/use-address-form";
import { type PatientFilter, planStateFilters } from "../schema";

type PatientFiltersProps = {
  filter: PatientFilter;
  total: number;
  therapists: Team["therapists"];
};

const defaults = { therapist: "all", plan: "all", archived: "no" };

export function PatientFilters({ filter, total, therapists }: PatientFiltersProps) {
  const { q, therapist, plan, archived } = filter;
  const values = { q, therapist, plan, archived };
  const { formProps, apply, applySoon, pending } = useAddressForm(values, defaults);
  return (
    <form
      {...formProps}
      aria-label="Patients"
      className="mb-4 grid grid-cols-2 gap-2 md:grid-cols-[minmax(12rem,1fr)_auto_auto_auto]"
    >
      <div className="max-md:col-span-2">
        <SearchInput
          name="q"
          aria-label="Search by name"
          placeholder="Search by name"
          defaultValue={q}
          busy={pending}
          onChange={applySoon}
        />
      </div>
      <SelectInput
        name="therapist"
        aria-label="Therapist"
        defaultValue={filter.therapist}
        onChange={apply}
      >
        <option value="all">All therapists</option>
        {therapists.map(({ userId, name }) => (
          <option key={userId} value={userId}>
            {name}
          </option>
        ))}
      </SelectInput>
      <SelectInput name="plan" aria-label="Plan" defaultValue={filter.plan} onChange={apply}>
        {planStateFilters.map((state) => (
          <option key={state} value={state}>
            {state === "all" ? "Any plan" : state === "none" ? "No plan" : planStateNames[state]}
          </option>
        ))}
      </SelectInput>
      <SelectInput
        name="archived"
        className="max-md:col-span-2"
        aria-label="Records"
        defaultValue={filter.archived}
        onChange={apply}
      >
        <option value="no">Current records</option>
        <option value="yes">Archived records</option>
      </SelectInput>
      <p role="status" className="sr-only">
        {pending ? "" : `${total} ${total === 1 ? "patient" : "patients"} found`}
      </p>
    </form>
  );
}
