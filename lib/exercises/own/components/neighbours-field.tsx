"use client";

import { Plus, X } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { type FieldErrors, get, useController, useFormContext } from "react-hook-form";
import { FieldError } from "@/lib/ui/field";
import { SearchInput } from "@/lib/ui/search-input";
import { ExercisePicture } from "../../components/exercise-picture";
import { askForExercises, SearchFault } from "../../finding/ask";
import { noFilter } from "../../finding/filter";
import type { ExerciseName } from "../form";
import type { OwnExerciseInput } from "../schema";

type NeighboursFieldProps = {
  name: "easier" | "harder";
  hint: string;
  /** Every exercise that this form has shown so far, by slug. */
  known: ReadonlyMap<string, ExerciseName>;
  onKnow: (exercises: readonly ExerciseName[]) => void;
  /** The exercise itself; it is not offered. */
  self: string | null;
};

const legends = { easier: "Easier", harder: "Harder" };

/** Exercises chosen from a search of the whole library. */
export function NeighboursField(props: NeighboursFieldProps) {
  const { name, hint, known, onKnow, self } = props;
  const id = useId();
  const { control, formState, getValues } = useFormContext<OwnExerciseInput>();
  const { field } = useController({ control, name });
  const [query, setQuery] = useState("");
  const search = useRef<HTMLInputElement>(null);
  const { found, problem: lost, isBusy } = useFound(query);
  const offered = found
    ?.filter(
      ({ slug }) =>
        slug !== self && !getValues("easier").includes(slug) && !getValues("harder").includes(slug),
    )
    .slice(0, SHOWN);
  const first = offered?.[0];
  const error = (at: string): string | undefined =>
    get(formState.errors as FieldErrors, `${name}${at}.message`);
  const problem: string | undefined =
    error("") ?? field.value.map((_, index) => error(`.${index}`)).find(Boolean);

  function add(exercise: ExerciseName) {
    onKnow([exercise]);
    field.onChange([...field.value, exercise.slug]);
    setQuery("");
    search.current?.focus();
  }

  return (
    <fieldset className="min-w-0">
      <legend className="font-medium">
        {legends[name]}
        <span className="font-normal text-muted"> (optional)</span>
      </legend>
      <p className="mt-0.5 text-xs text-muted">{hint}</p>
      {field.value.length > 0 && (
        <ul className="mt-2 divide-y rounded-md border">
          {field.value.map((slug, index) => {
            const exercise = known.get(slug) ?? { slug, name: slug, picture: null };
            return (
              <li key={slug} className="flex items-center gap-3 px-2 py-1.5">
                <ExercisePicture src={exercise.picture} className="h-9 w-12 shrink-0 rounded-md" />
                <span className="min-w-0 flex-1">
                  <bdi>{exercise.name}</bdi>
                </span>
                <button
                  type="button"
                  aria-label={`Remove ${exercise.name}`}
                  title={`Remove ${exercise.name}`}
                  onClick={() => {
                    field.onChange(field.value.toSpliced(index, 1));
                    search.current?.focus();
                  }}
                  className="grid size-8 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-11"
                >
                  <X aria-hidden size={16} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div className="mt-2 flex flex-col gap-1.5">
        <SearchInput
          ref={(box) => {
            search.current = box;
            field.ref(box);
          }}
          value={query}
          busy={isBusy}
          aria-label={`Find an exercise that is ${name}`}
          aria-describedby={problem ? `${id}-error` : undefined}
          aria-invalid={problem ? true : undefined}
          placeholder="Find an exercise"
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            if (first && !isBusy) add(first);
          }}
        />
        {problem && <FieldError id={`${id}-error`}>{problem}</FieldError>}
        {lost && <FieldError>{lost}</FieldError>}
        <p role="status" className="text-xs text-muted empty:hidden">
          {query.trim() === "" || !offered
            ? ""
            : first
              ? `Enter adds ${first.name}.`
              : isBusy
                ? ""
                : "Nothing found. Try another word."}
        </p>
        {query.trim() !== "" && first && (
          <ul aria-label={`Found for “${legends[name]}”`} className="divide-y rounded-md border">
            {offered.map((exercise) => (
              <li key={exercise.slug} className="flex items-center gap-3 px-2 py-1.5">
                <ExercisePicture src={exercise.picture} className="h-9 w-12 shrink-0 rounded-md" />
                <span className="min-w-0 flex-1">
                  <bdi>{exercise.name}</bdi>
                </span>
                <button
                  type="button"
                  aria-label={`Add ${exercise.name}`}
                  title={`Add ${exercise.name}`}
                  onClick={() => add(exercise)}
                  className="grid size-8 shrink-0 place-items-center rounded-md border border-control bg-raised text-accent hover:border-muted hover:bg-sunken pointer-coarse:size-11"
                >
                  <Plus aria-hidden size={16} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </fieldset>
  );
}

const PAUSE_MS = 200;
const SHOWN = 8;

type Answer = { q: string; found: ExerciseName[]; problem?: string };

/** What the library has for the words, a moment after the last key. */
function useFound(query: string) {
  const q = query.trim();
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (q === "") return;
    const left = new AbortController();
    const timer = setTimeout(async () => {
      const next = await ask(q, left.signal);
      if (!left.signal.aborted) setAnswer(next);
    }, PAUSE_MS);
    return () => {
      left.abort();
      clearTimeout(timer);
    };
  }, [q]);
  const isBusy = q !== "" && answer?.q !== q;
  return {
    found: q === "" ? undefined : answer?.found,
    problem: q === "" ? undefined : answer?.problem,
    isBusy,
  };
}

async function ask(q: string, signal: AbortSignal): Promise<Answer> {
  try {
    const { hits } = await askForExercises({ ...noFilter, q }, 0, signal);
    return { q, found: hits };
  } catch (error) {
    return { q, found: [], problem: error instanceof SearchFault ? error.message : String(error) };
  }
}
