"use client";

import { FLAG_RULES, FLAG_WORDS } from "@/lib/adherence/flag-words";
import { AddressForm, ChoiceFilter } from "@/lib/ui/address-form";
import type { Colleague, InboxState } from "../schema";

type InboxFiltersProps = { state: InboxState; colleagues: Colleague[] };

export function InboxFilters({ state, colleagues }: InboxFiltersProps) {
  return (
    <AddressForm
      action="/alerts"
      label="Filter the alerts"
      values={{ rule: state.rule ?? "", assigned: state.assigned ?? "" }}
      keeps={{ show: state.view === "open" ? null : state.view }}
      className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap"
    >
      <ChoiceFilter
        name="rule"
        label="Rule"
        className="sm:w-44"
        options={[
          ["", "Every rule"],
          ...FLAG_RULES.map((rule) => [rule, FLAG_WORDS[rule].name] as const),
        ]}
      />
      <ChoiceFilter
        name="assigned"
        label="Assigned to"
        className="sm:w-52"
        options={[
          ["", "Assigned to anybody"],
          ["nobody", "Assigned to nobody"],
          ...colleagues.map(({ userId, name }) => [userId, name] as const),
        ]}
      />
    </AddressForm>
  );
}
