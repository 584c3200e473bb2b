"use client";

import { createContext, type ReactNode, useContext } from "react";
import { Button } from "./button";
import { SelectInput, TextInput } from "./field";
import { SearchInput } from "./search-input";
import { useAddressForm } from "./use-address-form";

type Values = Record<string, string>;
type Shared = Pick<ReturnType<typeof useAddressForm>, "apply" | "applySoon" | "pending"> & {
  values: Values;
};

const FormContext = createContext<Shared | null>(null);

function useForm(): Shared {
  const shared = useContext(FormContext);
  if (!shared) throw new Error("There is no AddressForm around this.");
  return shared;
}

type AddressFormProps = {
  action: string;
  label: string;
  /** What the address says of each field; a box not ticked is "". */
  values: Values;
  /** Fields at one of these leave the address. */
  defaults?: Values;
  /** What else the address has to keep. */
  keeps?: Readonly<Record<string, string | null>>;
  className?: string;
  children: ReactNode;
};

/** A plain form of filters that asks for another address; with scripts every change does so at once. */
export function AddressForm(props: AddressFormProps) {
  const { action, label, values, defaults, keeps = {}, className, children } = props;
  const { formProps, apply, applySoon, pending } = useAddressForm(values, defaults);
  return (
    // Its few fields change with it anyway.
    // oxlint-disable-next-line jsx-no-constructed-context-values
    <FormContext value={{ values, apply, applySoon, pending }}>
      <form {...formProps} action={action} aria-label={label} className={className}>
        {Object.entries(keeps).map(
          ([name, value]) =>
            value !== null && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {children}
        <noscript>
          <Button type="submit">Show</Button>
        </noscript>
      </form>
    </FormContext>
  );
}

type FilterProps = { name: string; label: string; className?: string };

type ChoiceFilterProps = FilterProps & { options: readonly (readonly [string, string])[] };

/** One of several: what the address says, and its words. */
export function ChoiceFilter({ name, label, options, className }: ChoiceFilterProps) {
  const { values, apply } = useForm();
  return (
    <SelectInput
      name={name}
      aria-label={label}
      className={className}
      defaultValue={values[name]}
      onChange={apply}
    >
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </SelectInput>
  );
}

/** Words to look for; asked for while they are typed. */
export function SearchFilter({ name, label, placeholder }: FilterProps & { placeholder: string }) {
  const { values, applySoon, pending } = useForm();
  return (
    <SearchInput
      name={name}
      maxLength={80}
      aria-label={label}
      placeholder={placeholder}
      defaultValue={values[name]}
      busy={pending}
      onChange={applySoon}
    />
  );
}

export function TickFilter({ name, label }: FilterProps) {
  const { values, apply } = useForm();
  return (
    <label className="flex min-h-9 items-center gap-2 px-1 pointer-coarse:min-h-11">
      <input
        type="checkbox"
        name={name}
        value="1"
        defaultChecked={values[name] === "1"}
        onChange={apply}
        className="size-4 accent-accent pointer-coarse:size-5"
      />
      {label}
    </label>
  );
}

export function DayFilter({ name, label }: FilterProps) {
  const { values, applySoon } = useForm();
  return (
    <label className="flex items-center gap-2 text-muted">
      {label}
      <TextInput
        type="date"
        name={name}
        className="w-40"
        defaultValue={values[name]}
        onChange={applySoon}
      />
    </label>
  );
}
