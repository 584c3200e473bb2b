"use client";

import { usePathname, useRouter } from "next/navigation";
import { type FormEvent, useEffect, useEffectEvent, useRef, useTransition } from "react";

type Values = Record<string, string>;

/**
 * A form of filters whose values live in the page's address, so that they can be kept, sent and
 * gone back to. Its fields keep themselves (`defaultValue`); `values` is what the address says of
 * them, a box not ticked being "". Empty fields, and those at one of the `defaults`, leave the
 * address. `apply` now, or `applySoon` while somebody types.
 */
export function useAddressForm(values: Values, defaults: Values = {}) {
  const router = useRouter();
  const path = usePathname();
  const [pending, start] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const said = new URLSearchParams(values).toString();
  const follow = useEffectEvent((isFirst: boolean) => {
    const fields = [...new URLSearchParams(said)].flatMap(([name, value]) => {
      const field = form.current?.elements.namedItem(name);
      return field instanceof HTMLInputElement || field instanceof HTMLSelectElement
        ? [{ field, value }]
        : [];
    });
    // What somebody chose before this script ran counts: the address follows the form, this once.
    if (isFirst) {
      if (fields.some(({ field, value }) => valueOf(field) !== value)) apply();
      return;
    }
    // The address may change from outside, by Back or by a link. What is being typed is left alone.
    for (const { field, value } of fields) {
      if (field === document.activeElement) continue;
      if (isBox(field)) field.checked = value !== "";
      else field.value = value;
    }
  });
  const followed = useRef<string>(undefined);
  useEffect(() => {
    if (followed.current === said) return;
    follow(followed.current === undefined);
    followed.current = said;
  }, [said]);

  function apply() {
    clearTimeout(timer.current);
    if (!form.current) return;
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(form.current))
      if (typeof value === "string" && value.trim() && value !== defaults[name])
        params.set(name, value.trim());
    const query = params.toString();
    start(() => router.replace(query ? `${path}?${query}` : path, { scroll: false }));
  }

  function applySoon() {
    clearTimeout(timer.current);
    timer.current = setTimeout(apply, 250);
  }

  const formProps = {
    ref: form,
    role: "search",
    "aria-busy": pending,
    onSubmit: (event: FormEvent) => {
      event.preventDefault();
      apply();
    },
  };
  return { formProps, apply, applySoon, pending };
}

type FilterField = HTMLInputElement | HTMLSelectElement;

const isBox = (field: FilterField): field is HTMLInputElement =>
  field instanceof HTMLInputElement && field.type === "checkbox";

const valueOf = (field: FilterField) => (isBox(field) && !field.checked ? "" : field.value);
