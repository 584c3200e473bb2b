"use client";

import { usePathname, useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useTransition } from "react";

/**
 * A form of filters whose values live in the page's address, so that they can be kept, sent and
 * gone back to. Empty fields leave the address. `apply` now, or `applySoon` while somebody types.
 */
export function useAddressForm() {
  const router = useRouter();
  const path = usePathname();
  const [pending, start] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function apply() {
    clearTimeout(timer.current);
    if (!form.current) return;
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(form.current))
      if (typeof value === "string" && value.trim()) params.set(name, value.trim());
    const query = params.toString();
    start(() => router.replace(query ? `${path}?${query}` : path, { scroll: false }));
  }

  function applySoon() {
    clearTimeout(timer.current);
    timer.current = setTimeout(apply, 250);
  }

  const formProps = {
    ref: form,
    onSubmit: (event: FormEvent) => {
      event.preventDefault();
      apply();
    },
  };
  return { formProps, apply, applySoon, pending };
}
