"use client";

import { useFormContext, useFormState, useWatch } from "react-hook-form";
import { CheckboxField, Field, SelectInput, TextInput } from "@/lib/ui/field";
import { readNumber } from "@/lib/ui/read-field";
import type { Draft } from "../schema";
import { blocks } from "../timing/schema";
import { blockNames, daysInWords, timingInWords } from "../timing/words";
import type { DraftForm, ItemForm } from "./form";

/** Where in a session and in which weeks an exercise is done; most need none of it. */
export function TimingFields({ index }: { index: number }) {
  const form = useFormContext<DraftForm, unknown, Draft>();
  const at = `items.${index}` as const;
  const items = useWatch({ control: form.control, name: "items" });
  const errors = useFormState({ control: form.control, name: at }).errors.items?.[index];
  const item = items[index];
  const above = items[index - 1];
  if (!item) return null;
  const isSet = timingInWords(item) !== "" || isInTurn(item, above);

  /** Neighbours share a number; a new pair gets one that no other has. */
  function pair(inTurn: boolean) {
    if (!inTurn) return form.setValue(`${at}.superset`, null, { shouldDirty: true });
    const used = form.getValues("items").map(({ superset }) => superset ?? 0);
    const number = above?.superset ?? Math.max(0, ...used) + 1;
    form.setValue(`items.${index - 1}.superset`, number, { shouldDirty: true });
    form.setValue(`${at}.superset`, number, { shouldDirty: true });
  }

  const week = (name: "fromWeek" | "untilWeek", label: string, placeholder: string) => (
    <Field label={label} error={errors?.[name]?.message}>
      {(field) => (
        <TextInput
          inputMode="numeric"
          autoComplete="off"
          placeholder={placeholder}
          {...field}
          {...form.register(`${at}.${name}`, { setValueAs: readNumber })}
        />
      )}
    </Field>
  );

  return (
    <details open={isSet || undefined}>
      <summary className="w-fit rounded-sm text-muted hover:text-ink">
        Part of the session, weeks, days
      </summary>
      <div className="mt-3 grid grid-cols-2 gap-3">
        <Field label="Part" error={errors?.block?.message}>
          {(field) => (
            <SelectInput {...field} {...form.register(`${at}.block`)}>
              {blocks.map((block) => (
                <option key={block} value={block}>
                  {blockNames[block]}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
        <Field label="How often" error={errors?.everyDays?.message}>
          {(field) => (
            <SelectInput
              {...field}
              {...form.register(`${at}.everyDays`, {
                setValueAs: (value) => (value === "" || value === null ? null : Number(value)),
              })}
            >
              <option value="">{daysInWords(null)}</option>
              {[2, 3, 4, 5, 6, 7].map((days) => (
                <option key={days} value={days}>
                  {daysInWords(days)}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
        {week("fromWeek", "From week", "1")}
        {week("untilWeek", "Until week", "the last")}
      </div>
      {above && above.block === item.block && (
        <CheckboxField
          className="mt-3"
          label="In turn with the exercise above"
          hint="Set by set: the work of one is the rest of the other."
          checked={isInTurn(item, above)}
          onChange={({ target }) => pair(target.checked)}
        />
      )}
    </details>
  );
}

/** What is particular about the place of a row, under its dosage; nothing when nothing is. */
export function TimingWords({ item, above }: { item: ItemForm; above: ItemForm | undefined }) {
  const words = [isInTurn(item, above) && "In turn with the one above", timingInWords(item)].filter(
    Boolean,
  );
  if (words.length === 0) return null;
  return <p className="text-xs font-medium text-accent">{words.join(" · ")}</p>;
}

function isInTurn(item: ItemForm, above: ItemForm | undefined): boolean {
  return item.superset !== null && item.superset === above?.superset && item.block === above.block;
}
