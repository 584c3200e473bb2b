import type { ReactNode } from "react";

type ChoiceProps = {
  name: string;
  value: string;
  /** For the first choice of a group, where an error summary leads. */
  id?: string;
  chosen: string;
  describedBy?: string;
  children: ReactNode;
};

/** One native radio as a large target. */
export function Choice({ name, value, id, chosen, describedBy, children }: ChoiceProps) {
  return (
    <label className="choice">
      <input
        type="radio"
        name={name}
        value={value}
        id={id}
        defaultChecked={chosen === value}
        aria-describedby={describedBy}
      />
      <span>{children}</span>
    </label>
  );
}
