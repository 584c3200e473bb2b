"use client";

import { SearchInput } from "@/lib/ui/search-input";
import { useAddressForm } from "@/lib/ui/use-address-form";

export function DoubleSearch({ q, found }: { q: string; found: number }) {
  const { formProps, applySoon, pending } = useAddressForm({ q });
  return (
    <form {...formProps} aria-label="Other records">
      <SearchInput
        name="q"
        aria-label="Search by name"
        placeholder="Search by name, archived records too"
        defaultValue={q}
        busy={pending}
        onChange={applySoon}
      />
      <p role="status" className="sr-only">
        {pending || q === "" ? "" : `${found} found`}
      </p>
    </form>
  );
}
