"use client";

import { FLAG_RULES, FLAG_WORDS } from "@/lib/adherence/flag-words";
import { Button } from "@/lib/ui/button";
import { SelectInput } from "@/lib/ui/field";
import { useAddressForm } from "@/lib/ui/use-address-form";
import type { Colleague, InboxState } from "../schema";

type InboxFiltersProps = { state: InboxState; colleagues: Colleague[] };

/** A plain form that asks for another address; with scripts every change does so at once. */
export function InboxFilters({ state, colleagues }: InboxFiltersProps) {
  const values = { rule: state.rule ?? "", assigned: state.assigned ?? "" };
  const { formProps, apply } = useAddressForm(values);
  return (
    <form
      {...formProps}
      action="/alerts"
      aria-label="Filter the alerts"
      className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap"
    >
      {state.view !== "open" && <input type="hidden" name="show" value={state.view} />}
      <SelectInput
        name="rule"
        aria-label="Rule"
        defaultValue={values.rule}
        onChange={apply}
        className="sm:w-44"
      >
        <option value="">Every rule</option>
        {FLAG_RULES.map((rule) => (
          <option key={rule} value={rule}>
            {FLAG_WORDS[rule].name}
          </option>
        ))}
      </SelectInput>
      <SelectInput
        name="assigned"
        aria-label="Assigned to"
        defaultValue={values.assigned}
        onChange={apply}
        className="sm:w-52"
      >
        <option value="">Assigned to anybody</option>
        <option value="nobody">Assigned to nobody</option>
        {colleagues.map(({ userId, name }) => (
          <option key={userId} value={userId}>
            {name}
          </option>
        ))}
      </SelectInput>
      <noscript>
        <Button type="submit">Show</Button>
      </noscript>
    </form>
  );
}
