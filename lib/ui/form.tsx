"use client";

import type { ComponentProps } from "react";
import { useHydrated } from "./use-hydrated";

/**
 * A form kept by react-hook-form. Until the script is in charge its fields are closed: what is
 * typed before would be overwritten by their first values. A form inside a dialog does not need it.
 */
export function Form({ children, ...rest }: ComponentProps<"form">) {
  const hydrated = useHydrated();
  return (
    <form method="post" noValidate {...rest}>
      <fieldset disabled={!hydrated} data-waiting={!hydrated || undefined} className="contents">
        {children}
      </fieldset>
    </form>
  );
}
