"use client";

import { Search } from "lucide-react";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { planStateNames } from "@/lib/plans/words";
import { SelectInput, TextInput } from "@/lib/ui/field";
import type { Team } from "../data";
import { type PatientFilter, planStateFilters } from "../schema";

type PatientFiltersProps = {
  filter: PatientFilter;
  total: number;
  therapists: Team["therapists"];
};

/** Search and filters live in the address: they can be kept, sent and gone back to. */
export function PatientFilters({ filter, total, therapists }: PatientFiltersProps) {
  const router = useRouter();
  const path = usePathname();
  const [pending, start] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  // The address may change from outside, by Back or by a link. What is being typed is left alone.
  useEffect(() => {
    for (const name of ["q", "therapist", "plan", "archived"] as const) {
      const field = form.current?.elements.namedItem(name);
      const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
      if (isField && field !== document.activeElement) field.value = filter[name];
    }
  }, [filter]);

  function apply() {
    clearTimeout(timer.current);
    if (!form.current) return;
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(form.current))
      if (
        typeof value === "string" &&
        value.trim() &&
        !(name in defaults && value === defaults[name])
      )
        params.set(name, value.trim());
    const query = params.toString();
    start(() => router.replace(query ? `${path}?${query}` : path, { scroll: false }));
  }

  return (
    <form
      ref={form}
      role="search"
      aria-label="Patients"
      className="mb-4 grid grid-cols-2 gap-2 md:grid-cols-[minmax(12rem,1fr)_auto_auto_auto]"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <div className="relative max-md:col-span-2">
        <Search
          aria-hidden
          size={16}
          className="pointer-events-none absolute inset-y-0 start-3 my-auto text-muted"
        />
        <TextInput
          type="search"
          name="q"
          aria-label="Search by name"
          placeholder="Search by name"
          defaultValue={filter.q}
          className="ps-9"
          onChange={() => {
            clearTimeout(timer.current);
            timer.current = setTimeout(apply, 250);
          }}
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

const defaults: Record<string, string> = { therapist: "all", plan: "all", archived: "no" };
