"use client";

import { X } from "lucide-react";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { type FieldErrors, get, useController, useFormContext } from "react-hook-form";
import { Field } from "@/lib/ui/field";
import type { OwnExerciseInput } from "../schema";

type TagsFieldProps = {
  name: "otherNames" | "targetMuscles";
  label: string;
  hint: string;
  suggestions?: readonly string[];
};

const none: readonly string[] = [];

/** Short names, each set apart by Enter, a comma or leaving the field. */
export function TagsField({ name, label, hint, suggestions = none }: TagsFieldProps) {
  const id = useId();
  const { control, formState } = useFormContext<OwnExerciseInput>();
  const { field } = useController({ control, name });
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const tags = field.value;
  const errors: FieldErrors | undefined = get(formState.errors, name);
  const wrong = tags.findIndex((_, index) => get(errors, `${index}.message`));
  const problem: string | undefined =
    wrong >= 0
      ? `“${tags[wrong]!.slice(0, 40)}”: ${get(errors, `${wrong}.message`)}`
      : (errors?.message as string | undefined);

  function add(typed: string) {
    const names = typed.split(/[,;\n]/).map((one) => one.trim());
    const kept = [...tags];
    for (const one of names)
      if (one && !kept.some((tag) => tag.toLowerCase() === one.toLowerCase())) kept.push(one);
    if (kept.length > tags.length) field.onChange(kept);
    setText("");
  }

  function remove(index: number) {
    field.onChange(tags.toSpliced(index, 1));
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" || event.key === ",") {
      event.preventDefault();
      add(text);
    }
    if (event.key === "Backspace" && text === "" && tags.length > 0) remove(tags.length - 1);
  }

  function onType(typed: string) {
    // A suggestion that is chosen comes whole; so does a pasted list.
    if (typed.includes(",") || (suggestions.includes(typed) && typed.length > text.length + 1))
      add(typed);
    else setText(typed);
  }

  return (
    <Field label={label} optional hint={hint} error={problem}>
      {(props) => (
        <div className="control flex h-auto flex-wrap items-center gap-1.5 py-1 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-focus">
          {tags.map((tag, index) => (
            <span
              key={tag}
              className="inline-flex min-h-6.5 max-w-full items-center gap-0.5 rounded-md bg-sunken ps-2 text-xs"
            >
              <bdi className="truncate">{tag}</bdi>
              <button
                type="button"
                aria-label={`Remove ${tag}`}
                onClick={() => remove(index)}
                className="grid size-6.5 shrink-0 place-items-center rounded-md text-muted hover:text-ink pointer-coarse:size-9"
              >
                <X aria-hidden size={14} />
              </button>
            </span>
          ))}
          <input
            {...props}
            ref={(box) => {
              input.current = box;
              field.ref(box);
            }}
            list={suggestions.length > 0 ? `${id}-list` : undefined}
            autoComplete="off"
            value={text}
            onChange={(event) => onType(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={() => {
              add(text);
              field.onBlur();
            }}
            className="min-h-6.5 min-w-24 flex-1 bg-transparent outline-none"
          />
          {suggestions.length > 0 && (
            <datalist id={`${id}-list`}>
              {suggestions
                .filter((one) => !tags.includes(one))
                .map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
            </datalist>
          )}
        </div>
      )}
    </Field>
  );
}
