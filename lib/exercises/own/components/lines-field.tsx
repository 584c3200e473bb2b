"use client";

import { ArrowDown, ArrowUp, type LucideIcon, Plus, X } from "lucide-react";
import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { type FieldErrors, get, useController, useFormContext } from "react-hook-form";
import { Button } from "@/lib/ui/button";
import { cn } from "@/lib/ui/cn";
import { FieldError } from "@/lib/ui/field";
import type { OwnExerciseInput } from "../schema";
import { breakLine, type Edit, moveLine, pasteLines, removeLine } from "./lines";

type LinesFieldProps = {
  name: "steps" | "cues" | "commonMistakes" | "cautions" | "contraindications";
  legend: string;
  hint?: string;
  /** What one line is called, e.g. "Step". */
  one: string;
  add: string;
  /** With numbers, and with buttons for moving a line. */
  isOrdered?: boolean;
  optional?: boolean;
  children?: React.ReactNode;
};

/**
 * A list of lines, typed like a text: Enter begins the next, Backspace in an empty one takes it away,
 * Alt and an arrow move it, and a pasted text of many lines becomes as many.
 */
export function LinesField(props: LinesFieldProps) {
  const { name, legend, hint, one, add, isOrdered, optional, children } = props;
  const id = useId();
  const { control, formState } = useFormContext<OwnExerciseInput>();
  const { field } = useController({ control, name });
  const boxes = useRef<(HTMLTextAreaElement | null)[]>([]);
  const next = useRef<Edit>(null);
  const [said, setSaid] = useState("");
  const lines = field.value;
  const shown = lines.length > 0 ? lines : [""];
  const errors: FieldErrors | undefined = get(formState.errors, name);
  const whole = typeof errors?.message === "string" ? errors.message : undefined;
  const problem = (index: number): string | undefined => get(errors, `${index}.message`);

  // The cursor goes where the line went.
  useEffect(() => {
    if (!next.current) return;
    const { at, caret } = next.current;
    next.current = null;
    const box = boxes.current[at];
    box?.focus();
    box?.setSelectionRange(caret, caret);
  });

  function apply(edit: Edit | null, words = "") {
    if (!edit) return;
    next.current = edit;
    field.onChange(edit.lines);
    setSaid(words);
  }

  const move = (index: number, by: -1 | 1) => {
    const edit = moveLine(shown, index, by);
    apply(edit, edit ? `${one} ${edit.at + 1} of ${shown.length}` : "");
  };
  const remove = (index: number) => apply(removeLine(shown, index), `${one} ${index + 1} removed`);

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>, index: number) {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (value.trim() === "") return;
      return apply(breakLine(shown, index, selectionStart, selectionEnd));
    }
    if (event.key === "Backspace" && value === "" && shown.length > 1) {
      event.preventDefault();
      return remove(index);
    }
    if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      move(index, event.key === "ArrowUp" ? -1 : 1);
    }
  }

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>, index: number) {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const text = event.clipboardData.getData("text/plain");
    const edit = pasteLines(shown, index, [selectionStart, selectionEnd], text);
    if (!edit) return;
    event.preventDefault();
    apply(edit, `${edit.lines.length - shown.length + 1} lines pasted`);
  }

  return (
    <fieldset className="min-w-0" aria-describedby={hint && `${id}-hint`}>
      <legend className="font-medium">
        {legend}
        {optional && <span className="font-normal text-muted"> (optional)</span>}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="mt-0.5 text-xs text-muted">
          {hint}
        </p>
      )}
      <ol className="mt-1.5 flex flex-col gap-1.5">
        {shown.map((line, index) => (
          // The lines have no key of their own; each box shows what its place holds.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <div className="flex items-start gap-1.5">
              {isOrdered && (
                <span
                  aria-hidden
                  className="mt-1.5 grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft text-xs font-semibold text-accent"
                >
                  {index + 1}
                </span>
              )}
              <textarea
                ref={(box) => {
                  boxes.current[index] = box;
                  if (index === 0) field.ref(box);
                }}
                rows={1}
                aria-label={`${one} ${index + 1}`}
                aria-invalid={problem(index) || (whole && index === 0) ? true : undefined}
                aria-describedby={
                  problem(index) ? `${id}-${index}` : whole ? `${id}-error` : undefined
                }
                value={line}
                onChange={(event) =>
                  // Words of a dictation or a drop may bring lines with them.
                  field.onChange(
                    shown.with(index, event.target.value.replace(/\s*[\r\n]+\s*/g, " ")),
                  )
                }
                onBlur={field.onBlur}
                onKeyDown={(event) => onKeyDown(event, index)}
                onPaste={(event) => onPaste(event, index)}
                className="control field-sizing-content resize-none"
              />
              {isOrdered && (
                <span className="flex shrink-0 max-sm:flex-col">
                  <LineButton
                    icon={ArrowUp}
                    label={`Move ${one.toLowerCase()} ${index + 1} up`}
                    off={index === 0}
                    onClick={() => move(index, -1)}
                  />
                  <LineButton
                    icon={ArrowDown}
                    label={`Move ${one.toLowerCase()} ${index + 1} down`}
                    off={index === shown.length - 1}
                    onClick={() => move(index, 1)}
                  />
                </span>
              )}
              <LineButton
                icon={X}
                label={`Remove ${one.toLowerCase()} ${index + 1}`}
                off={shown.length === 1 && line === ""}
                onClick={() => remove(index)}
              />
            </div>
            {problem(index) && (
              <div className={cn("mt-1", isOrdered && "ps-7.5")}>
                <FieldError id={`${id}-${index}`}>{problem(index)}</FieldError>
              </div>
            )}
          </li>
        ))}
      </ol>
      {whole && (
        <div className="mt-1.5">
          <FieldError id={`${id}-error`}>{whole}</FieldError>
        </div>
      )}
      <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Button
          size="sm"
          variant="ghost"
          icon={Plus}
          onClick={() => apply({ lines: [...shown, ""], at: shown.length, caret: 0 })}
        >
          {add}
        </Button>
        {children}
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  );
}

type LineButtonProps = { icon: LucideIcon; label: string; off: boolean; onClick: () => void };

// `aria-disabled`: a button that turns off under the finger keeps the focus.
function LineButton({ icon: Icon, label, off, onClick }: LineButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      onClick={off ? undefined : onClick}
      className="mt-0.5 grid size-8 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink aria-disabled:opacity-35 pointer-coarse:size-9"
    >
      <Icon aria-hidden size={16} />
    </button>
  );
}
