"use client";

import { type ComponentProps, type KeyboardEvent, useId, useState } from "react";
import { conditionNames, conditions } from "@/lib/exercises/conditions";
import { fold } from "@/lib/exercises/search-text";
import { SearchInput } from "@/lib/ui/search-input";

type ConditionChoiceProps = Omit<ComponentProps<"input">, "type" | "value"> & {
  /** How many are chosen: some may be out of sight behind the search. */
  chosen: number;
};

/** Takes the props of react-hook-form's `register`. What the search leaves out is hidden only. */
export function ConditionChoice({ chosen, ...input }: ConditionChoiceProps) {
  const [q, setQ] = useState("");
  const hintId = useId();
  const words = fold(q).split(" ").filter(Boolean);
  const shown = conditions.filter((one) =>
    words.every((word) => fold(conditionNames[one]).includes(word)),
  );
  // Enter in the search must not save the dialog.
  const stay = (event: KeyboardEvent) => event.key === "Enter" && event.preventDefault();
  return (
    <fieldset aria-describedby={hintId}>
      <legend className="mb-1.5 font-medium">Conditions</legend>
      <p id={hintId} className="mb-2 text-xs text-muted">
        The composer warns when an exercise names one of them.
      </p>
      <div className="overflow-hidden rounded-lg border">
        <div className="border-b p-2">
          <SearchInput
            aria-label="Search conditions"
            placeholder="Search conditions"
            value={q}
            onKeyDown={stay}
            onChange={(event) => setQ(event.target.value)}
          />
        </div>
        <div className="grid max-h-56 overflow-y-auto p-1 sm:grid-cols-2 sm:gap-x-2">
          {conditions.map((one) => (
            <label
              key={one}
              hidden={!shown.includes(one)}
              className="flex items-start gap-2.5 rounded-md px-2 py-1.5 hover:bg-sunken has-checked:bg-accent-soft pointer-coarse:min-h-11 pointer-coarse:items-center [&[hidden]]:hidden"
            >
              <input
                type="checkbox"
                value={one}
                className="mt-0.5 size-4 shrink-0 accent-accent pointer-coarse:mt-0"
                {...input}
              />
              {conditionNames[one]}
            </label>
          ))}
          {shown.length === 0 && (
            <p className="px-2 py-3 text-muted">
              None of the list. Write it under “Other precautions”.
            </p>
          )}
        </div>
        <p role="status" className="border-t px-3 py-1.5 text-xs text-muted">
          {chosen === 0 ? "None chosen" : `${chosen} chosen`}
          {words.length > 0 && `, ${shown.length} shown`}
        </p>
      </div>
    </fieldset>
  );
}
