"use client";

import { SelectInput } from "@/lib/ui/field";
import { SearchInput } from "@/lib/ui/search-input";
import { useAddressForm } from "@/lib/ui/use-address-form";
import type { ExerciseFilter } from "../finding/filter";
import { movementNames, positionNames, regionNames } from "../words";

const choices = [
  { name: "region", label: "Region", any: "Any region", names: regionNames },
  { name: "position", label: "Position", any: "Any position", names: positionNames },
  { name: "type", label: "Type", any: "Any type", names: movementNames },
] as const;

export function LibraryFilters({ filter, found }: { filter: ExerciseFilter; found: number }) {
  const { q, region, position, type } = filter;
  const values = { q, region: region[0] ?? "", position: position[0] ?? "", type: type[0] ?? "" };
  const { formProps, apply, applySoon, pending } = useAddressForm(values);
  return (
    <form
      {...formProps}
      aria-label="Exercises"
      className="mb-5 grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-[minmax(14rem,1fr)_11rem_11rem_11rem]"
    >
      <div className="col-span-2 sm:col-span-3 lg:col-span-1">
        <SearchInput
          name="q"
          aria-label="Search by name, region, muscle or equipment"
          placeholder="Search by name, region, muscle or equipment"
          defaultValue={q}
          busy={pending}
          onChange={applySoon}
        />
      </div>
      {choices.map(({ name, label, any, names }) => (
        <SelectInput
          key={name}
          name={name}
          aria-label={label}
          defaultValue={values[name]}
          onChange={apply}
          className={name === "region" ? "max-sm:col-span-2" : undefined}
        >
          <option value="">{any}</option>
          {Object.entries(names).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </SelectInput>
      ))}
      <p role="status" className="sr-only">
        {pending ? "" : `${found} ${found === 1 ? "exercise" : "exercises"} found`}
      </p>
    </form>
  );
}
