"use client";

import { conditionNames, conditions } from "@/lib/exercises/conditions";
import { regionSchema } from "@/lib/exercises/schema";
import { regionNames } from "@/lib/exercises/words";
import { planStateNames } from "@/lib/plans/words";
import type { Team } from "@/lib/staff/schema";
import { CheckboxField, SelectInput } from "@/lib/ui/field";
import { SearchInput } from "@/lib/ui/search-input";
import { useAddressForm } from "@/lib/ui/use-address-form";
import { type PatientFilter, planStateFilters, recordFilters } from "../schema";

type PatientFiltersProps = {
  filter: PatientFilter;
  total: number;
  therapists: Team["therapists"];
};

const defaults = {
  therapist: "all",
  plan: "all",
  region: "all",
  condition: "all",
  opened: "any",
  records: "current",
};

const recordNames: Record<PatientFilter["records"], string> = {
  current: "Current records",
  discharged: "Discharged",
  archived: "Archived",
  all: "All records",
};

export function PatientFilters({ filter, total, therapists }: PatientFiltersProps) {
  const { q, therapist, plan, region, condition, records } = filter;
  const opened = filter.opened === "never" ? "never" : "";
  const values = { q, therapist, plan, region, condition, opened, records };
  const isNarrowed = region !== "all" || condition !== "all" || opened !== "";
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
        defaultValue={therapist}
        onChange={apply}
      >
        <option value="all">All therapists</option>
        {therapists.map(({ userId, name }) => (
          <option key={userId} value={userId}>
            {name}
          </option>
        ))}
      </SelectInput>
      <SelectInput name="plan" aria-label="Plan" defaultValue={plan} onChange={apply}>
        {planStateFilters.map((state) => (
          <option key={state} value={state}>
            {state === "all" ? "Any plan" : state === "none" ? "No plan" : planStateNames[state]}
          </option>
        ))}
      </SelectInput>
      <SelectInput
        name="records"
        className="max-md:col-span-2"
        aria-label="Records"
        defaultValue={records}
        onChange={apply}
      >
        {recordFilters.map((one) => (
          <option key={one} value={one}>
            {recordNames[one]}
          </option>
        ))}
      </SelectInput>
      <details open={isNarrowed} className="col-span-full">
        <summary className="w-fit rounded-sm text-muted hover:text-ink pointer-coarse:py-2">
          More filters
        </summary>
        <div className="mt-2 grid grid-cols-2 items-center gap-2 md:flex">
          <SelectInput
            name="region"
            aria-label="Body region"
            className="md:w-44"
            defaultValue={region}
            onChange={apply}
          >
            <option value="all">Any region</option>
            {regionSchema.options.map((one) => (
              <option key={one} value={one}>
                {regionNames[one]}
              </option>
            ))}
          </SelectInput>
          <SelectInput
            name="condition"
            aria-label="Condition"
            className="md:w-72"
            defaultValue={condition}
            onChange={apply}
          >
            <option value="all">Any condition</option>
            {conditions.map((one) => (
              <option key={one} value={one}>
                {conditionNames[one]}
              </option>
            ))}
          </SelectInput>
          <CheckboxField
            name="opened"
            value="never"
            className="max-md:col-span-2 md:ms-2"
            label="Plan never opened"
            defaultChecked={opened !== ""}
            onChange={apply}
          />
        </div>
      </details>
      <p role="status" className="sr-only">
        {pending ? "" : `${total} ${total === 1 ? "patient" : "patients"} found`}
      </p>
    </form>
  );
}
