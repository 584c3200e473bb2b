"use client";

import { ChevronDown } from "lucide-react";
import { type ReactNode, useState } from "react";
import { cn } from "@/lib/ui/cn";
import type { Facet } from "../facets";

type FacetGroupProps = {
  facet: Facet;
  chosen: readonly string[];
  counts: Readonly<Record<string, number>>;
  /** The id of the form that the boxes belong to. */
  form: string;
  onToggle: (value: string) => void;
};

/** One facet to open and close, each value with how many exercises it would leave. */
export function FacetGroup({ facet, chosen, counts, form, onToggle }: FacetGroupProps) {
  const { name, title, values, head, isFolded } = facet;
  // Of the first look only: a group does not fold up under somebody's hand.
  const [open] = useState(!isFolded || chosen.length > 0);
  const tail = values.slice(head);
  const [tailOpen] = useState(tail.some(([value]) => chosen.includes(value)));
  const box = ([value, words]: Facet["values"][number]) => (
    <FacetBox
      key={value}
      form={form}
      name={name}
      value={value}
      checked={chosen.includes(value)}
      count={counts[value] ?? 0}
      takesOut={name === "avoid"}
      onToggle={() => onToggle(value)}
    >
      {words}
    </FacetBox>
  );
  return (
    <details open={open} className="group/facet border-t py-1.5 first:border-t-0">
      <summary className="flex min-h-8 list-none items-center gap-2 rounded-sm font-medium pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <span className="flex-1">{title}</span>
        {chosen.length > 0 && (
          <span className="text-xs font-normal text-accent tabular-nums">
            {chosen.length} chosen
          </span>
        )}
        <ChevronDown
          aria-hidden
          size={16}
          className="text-muted transition-transform group-open/facet:rotate-180"
        />
      </summary>
      <fieldset className="pb-1.5">
        <legend className="sr-only">{title}</legend>
        {values.slice(0, head).map(box)}
        {tail.length > 0 && (
          <details open={tailOpen} className="group/tail">
            <summary className="min-h-7 list-none content-center rounded-sm text-xs font-medium text-accent underline-offset-2 hover:underline pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
              <span className="group-open/tail:hidden">{tail.length} more</span>
              <span className="hidden group-open/tail:inline">Fewer</span>
            </summary>
            {tail.map(box)}
          </details>
        )}
      </fieldset>
    </details>
  );
}

type FacetBoxProps = {
  form: string;
  name: string;
  value: string;
  checked: boolean;
  count: number;
  /** The count is of what choosing it takes away. */
  takesOut?: boolean;
  onToggle: () => void;
  children: ReactNode;
};

export function FacetBox(props: FacetBoxProps) {
  const { form, name, value, checked, count, takesOut, onToggle, children } = props;
  return (
    <label
      className={cn(
        "flex min-h-7 items-center gap-2.5 rounded-sm py-0.5 hover:text-accent pointer-coarse:min-h-11",
        count === 0 && !checked && "text-muted",
      )}
    >
      <input
        type="checkbox"
        form={form}
        name={name}
        value={value}
        checked={checked}
        onChange={onToggle}
        className="size-4 shrink-0 accent-accent pointer-coarse:size-5"
      />
      <span className="min-w-0 flex-1 leading-tight">{children}</span>
      <span className="text-xs text-muted tabular-nums">
        {takesOut && count > 0 && (
          <>
            <span aria-hidden>−</span>
            <span className="sr-only">takes out </span>
          </>
        )}
        {count.toLocaleString("en")}
      </span>
    </label>
  );
}
