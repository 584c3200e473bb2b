"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useFormContext } from "react-hook-form";
import { describeDosage } from "@/lib/exercises/dosage-words";
import { completeDosage, type DosedExercise } from "@/lib/exercises/dosage-language/complete";
import { LINE_LENGTH, parseDosage } from "@/lib/exercises/dosage-language/parse";
import { printDosage } from "@/lib/exercises/dosage-language/print";
import type { DosageProblem } from "@/lib/exercises/dosage-language/schema";
import { type Dosage, dosageSchema } from "@/lib/exercises/schema";
import { cn } from "@/lib/ui/cn";
import { FieldError } from "@/lib/ui/field";
import type { Draft } from "../schema";
import type { ComposerExercise, DraftForm, ItemForm } from "./form";
import { useItem } from "./use-item";

type DosageLineProps = {
  index: number;
  exercise: ComposerExercise;
  /** Enter: the dosage is as it should be, and the hand goes on from `index`. */
  onDone: (index: number) => void;
};

/**
 * A dosage as one line that is typed: "3x12", "2x30s each side", "12 @ red band". What does not read
 * yet stays as it was typed, with a sentence; the plan keeps the last dosage that did.
 */
export function DosageLine(props: DosageLineProps) {
  const item = useItem(props.index);
  return item ? <Line {...props} item={item} /> : null;
}

function Line({ index, exercise, onDone, item }: DosageLineProps & { item: ItemForm }) {
  const id = useId();
  const form = useFormContext<DraftForm, unknown, Draft>();
  // What is typed changes the dosage as it was when the typing began, not the one half typed.
  const [base, setBase] = useState<Dosage | null>(null);
  // Whether the line itself is edited, so that what was deleted from it goes; or another is typed in
  // its place, which changes what it names. Known from the first key on.
  const [isWhole, setWhole] = useState<boolean | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const kept = dosageSchema.safeParse(item.dosage);
  const text = item.dosageText ?? (kept.success ? printDosage(kept.data) : "");
  const context = {
    current: base ?? (kept.success ? kept.data : exercise.dosage),
    usual: exercise.dosage,
  };
  const reading =
    item.dosageText === null ? null : parseDosage(text, { ...context, isWhole: isWhole ?? false });
  const problem = reading && !reading.ok ? reading.problems[0] : null;
  const isTyping = base !== null;

  function type(next: string) {
    const whole = isWhole ?? isEditOf(text, next);
    setWhole(whole);
    const read = parseDosage(next, { ...context, isWhole: whole });
    if (read.ok)
      form.setValue(`items.${index}.dosage`, read.dosage, {
        shouldDirty: true,
        shouldValidate: true,
      });
    form.setValue(`items.${index}.dosageText`, next, { shouldDirty: true });
  }

  function finish(): boolean {
    if (problem) return false;
    form.setValue(`items.${index}.dosageText`, null);
    return true;
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (finish()) onDone(index);
    } else if (event.key === "Escape" && item.dosageText !== null) {
      event.preventDefault();
      if (base) form.setValue(`items.${index}.dosage`, base, { shouldValidate: true });
      form.setValue(`items.${index}.dosageText`, null);
    }
  }

  function put(next: string) {
    type(next);
    field.current?.focus();
  }

  return (
    <div className="min-w-0">
      <input
        ref={field}
        type="text"
        value={text}
        maxLength={20_000}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-label={`Dosage of ${exercise.name}`}
        aria-invalid={problem ? true : undefined}
        aria-describedby={isTyping || problem ? id : undefined}
        data-dosage-line
        {...(problem && { "data-send-problem": true })}
        onFocus={(event) => {
          setBase(kept.success ? kept.data : exercise.dosage);
          event.currentTarget.select();
        }}
        onBlur={() => {
          setBase(null);
          setWhole(null);
          finish();
        }}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        className={cn(
          "-mx-1.5 block h-7 w-[calc(100%+0.75rem)] truncate rounded-sm border bg-transparent px-1.5 text-sm tabular-nums pointer-coarse:h-11",
          problem
            ? "border-stop"
            : "border-transparent text-muted hover:border-control focus:border-control focus:bg-surface focus:text-ink",
        )}
      />
      {(isTyping || problem) && (
        <div id={id} className="mt-1 flex flex-col gap-1.5">
          {problem ? (
            <Problem
              problem={problem}
              text={text}
              keeps={kept.success ? printDosage(kept.data) : null}
              onFix={put}
            />
          ) : (
            kept.success && <p className="text-xs text-muted">{describeDosage(kept.data)}</p>
          )}
          {isTyping && <Suggestions text={text} exercise={exercise} onChoose={put} />}
        </div>
      )}
    </div>
  );
}

/** Whether a line was edited from another: the most part of that one is still in its ends. */
function isEditOf(before: string, after: string): boolean {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return start + end >= Math.max(3, before.length / 3);
}

type ProblemProps = {
  problem: DosageProblem;
  text: string;
  keeps: string | null;
  onFix: (text: string) => void;
};

function Problem({ problem, text, keeps, onFix }: ProblemProps) {
  const { from, to, sentence, fix } = problem;
  const fixed = fix === undefined ? null : text.slice(0, from) + fix + text.slice(to);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <FieldError>
        {sentence}
        {keeps && <span className="font-normal text-muted"> Until then it stays {keeps}.</span>}
      </FieldError>
      {fixed !== null && fixed.length <= LINE_LENGTH && (
        <Chip onPress={() => onFix(fixed.trim())}>
          {fixed.trim() === "" ? "Clear" : `Use ${fixed.trim()}`}
        </Chip>
      )}
    </div>
  );
}

type SuggestionsProps = {
  text: string;
  exercise: DosedExercise;
  onChoose: (text: string) => void;
};

function Suggestions({ text, exercise, onChoose }: SuggestionsProps) {
  const found = completeDosage(text, text.length, exercise).slice(0, 4);
  if (found.length === 0) return null;
  return (
    <div role="group" aria-label="Ways to go on" className="flex flex-wrap gap-1.5">
      {found.map(({ from, to, insert }) => {
        const next = text.slice(0, from) + insert + text.slice(to);
        return (
          <Chip key={next} onPress={() => onChoose(next)}>
            {insert.trim()}
          </Chip>
        );
      })}
    </div>
  );
}

type ChipProps = { onPress: () => void; children: string };

function Chip({ onPress, children }: ChipProps) {
  return (
    <button
      type="button"
      // Not a stop of the Tab key: the line itself takes all of it by typing.
      tabIndex={-1}
      // The line keeps the focus, so that it is still being typed.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
      className="min-h-6 rounded-full border border-control bg-raised px-2 text-xs hover:border-muted hover:bg-sunken pointer-coarse:min-h-9 pointer-coarse:px-3"
    >
      {children}
    </button>
  );
}
