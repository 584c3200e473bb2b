"use client";

import { useState } from "react";
import { FieldError, SelectInput } from "@/lib/ui/field";
import { skipReasons } from "../../schema";
import { skipReasonForStaff } from "../../words";
import type { SupervisedForm } from "../schema";

type SetsFieldProps = {
  item: SupervisedForm["items"][number];
  index: number;
  errors: Readonly<Record<string, string>>;
};

/** How many sets were done, all of them unless said otherwise; and why, where none was. */
export function SetsField({ item: { name, sets }, index, errors }: SetsFieldProps) {
  const [done, setDone] = useState(sets);
  const field = `items.${index}`;
  const error = errors[`${field}.skipReason`] ?? errors[`${field}.setsDone`];
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-3 py-2">
      <span className="min-w-40 flex-1">{name}</span>
      <SelectInput
        name={`${field}.setsDone`}
        aria-label={`Sets of ${name}`}
        value={done}
        onChange={({ target }) => setDone(Number(target.value))}
        className="w-36"
      >
        {Array.from({ length: sets + 1 }, (_, left) => sets - left).map((count) => (
          <option key={count} value={count}>
            {count === 0 ? "Not done" : count === sets ? allOf(sets) : `${count} of ${sets} sets`}
          </option>
        ))}
      </SelectInput>
      {done === 0 && (
        <SelectInput
          name={`${field}.skipReason`}
          aria-label={`Why not ${name}`}
          aria-invalid={error ? true : undefined}
          defaultValue=""
          className="w-44"
        >
          <option value="" disabled>
            Why not?
          </option>
          {skipReasons.map((reason) => (
            <option key={reason} value={reason}>
              {skipReasonForStaff[reason]}
            </option>
          ))}
        </SelectInput>
      )}
      {error && (
        <div className="w-full">
          <FieldError>{error}</FieldError>
        </div>
      )}
    </li>
  );
}

const allOf = (sets: number) => (sets === 1 ? "1 set" : `All ${sets} sets`);
