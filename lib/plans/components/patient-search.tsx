"use client";

import { SearchInput } from "@/lib/ui/search-input";
import { useAddressForm } from "@/lib/ui/use-address-form";

export function PatientSearch({ query, found }: { query: string; found: number }) {
  const { formProps, applySoon, pending } = useAddressForm({ q: query });
  return (
    <form {...formProps} aria-label="Patients" className="mb-4">
      <SearchInput
        name="q"
        aria-label="Search by name"
        placeholder="Search by name"
        defaultValue={query}
        busy={pending}
        onChange={applySoon}
      />
      <p role="status" className="sr-only">
        {pending ? "" : `${found} ${found === 1 ? "patient" : "patients"} found`}
      </p>
    </form>
  );
}
