"use client";

import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useOptimistic, useRef, useTransition } from "react";
import { STATE_WORDS } from "@/lib/adherence/components/state-words";
import { FLAG_RULES, FLAG_WORDS } from "@/lib/adherence/flag-words";
import { PLAN_STATES, sortParam, tableHref, type TableState } from "@/lib/adherence/table/address";
import { Button } from "@/lib/ui/button";
import { cn } from "@/lib/ui/cn";
import { SelectInput, TextInput } from "@/lib/ui/field";

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

/** A plain form that asks for another address; with scripts every change does so at once. */
export function TableFilters({ state, therapists }: TableFiltersProps) {
  const router = useRouter();
  const [shown, show] = useOptimistic(state);
  const [isPending, startTransition] = useTransition();
  const search = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // A name cleared elsewhere (a chip, the back button) leaves the field; one being typed stays.
  useEffect(() => {
    const field = search.current;
    if (field && field !== document.activeElement) field.value = state.q;
  }, [state.q]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const go = (change: Partial<TableState>) => {
    clearTimeout(timer.current);
    const next = { ...shown, q: search.current?.value.trim() ?? shown.q, ...change, page: 1 };
    startTransition(() => {
      show(next);
      router.replace(tableHref(next), { scroll: false });
    });
  };
  const sort = sortParam(shown.sort);

  return (
    <form
      action="/adherence"
      role="search"
      aria-label="Filter the table"
      aria-busy={isPending}
      onSubmit={(event) => {
        event.preventDefault();
        go({});
      }}
      className="grid grid-cols-2 items-center gap-2 md:flex md:flex-wrap"
    >
      {state.band && <input type="hidden" name="band" value={state.band} />}
      <input type="hidden" name="size" value={state.size} />
      <div className="relative col-span-2 md:w-60">
        <Search
          aria-hidden
          size={16}
          className={cn(
            "pointer-events-none absolute inset-y-0 start-3 my-auto text-muted",
            isPending && "animate-pulse",
          )}
        />
        <TextInput
          ref={search}
          type="search"
          name="q"
          defaultValue={state.q}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          aria-label="Search by patient name"
          placeholder="Patient name"
          className="ps-9"
          onChange={() => {
            clearTimeout(timer.current);
            timer.current = setTimeout(() => go({}), 250);
          }}
        />
      </div>
      <SelectInput
        name="flag"
        aria-label="Flag"
        value={shown.flag ?? ""}
        onChange={(event) => go({ flag: (event.target.value || null) as TableState["flag"] })}
      >
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
        value={shown.therapist ?? ""}
        onChange={(event) => go({ therapist: event.target.value || null })}
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
        value={shown.state}
        onChange={(event) => go({ state: event.target.value as TableState["state"] })}
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
        value={sort}
        onChange={(event) => {
          const [, minus, id] = /^(-?)(.+)$/.exec(event.target.value)!;
          go({ sort: { id, desc: minus === "-" } as TableState["sort"] });
        }}
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
          checked={shown.mine}
          onChange={(event) => go({ mine: event.target.checked })}
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
