"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";
import { FormProvider, type Resolver, useForm } from "react-hook-form";
import { toast } from "sonner";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button, ButtonLink } from "@/lib/ui/button";
import { Card } from "@/lib/ui/card";
import { Form } from "@/lib/ui/form";
import { LeaveGuard } from "@/lib/ui/leave-guard";
import { showServerErrors } from "@/lib/ui/server-errors";
import { DosageFields } from "../../components/dosage-fields";
import { isOwn } from "../../schema";
import { createExerciseAction, readTheirExerciseAction, updateExerciseAction } from "../actions";
import type { ExerciseName, OwnExerciseForm } from "../form";
import { type ExerciseDetails, type OwnExerciseInput, ownExerciseSchema } from "../schema";
import { AboutFields } from "./about-fields";
import { ConflictNotice } from "./conflict-notice";
import { FormPreview } from "./form-preview";
import { HowFields } from "./how-fields";
import { NeighboursField } from "./neighbours-field";
import { newId } from "./new-id";
import { PictureFields } from "./picture-fields";
import { useKeptForm } from "./use-kept-form";

type ExerciseFormProps = {
  form: OwnExerciseForm;
  /** The version of the exercise that is changed; null for a new one. */
  version: number | null;
  /** Of the person and of what is edited; see `useKeptForm`. */
  keepAs: string;
};

export function ExerciseForm({ form: opened, version: loaded, keepAs }: ExerciseFormProps) {
  const router = useRouter();
  const form = useForm<OwnExerciseInput, unknown, ExerciseDetails>({
    defaultValues: opened.values,
    resolver: resolve,
  });
  const kept = useKeptForm(form, keepAs, loaded);
  const [id] = useState(newId);
  const [problem, setProblem] = useState<string>();
  const [theirs, setTheirs] = useState<OwnExerciseForm & { version: number }>();
  // The pose editor begins anew with each set of values.
  const [shownTimes, setShownTimes] = useState(0);
  const [isUploading, setUploading] = useState(false);
  const [known, setKnown] = useState(() => bySlug(opened.neighbours));
  const know = useCallback(
    (exercises: readonly ExerciseName[]) =>
      setKnown((before) => new Map([...before, ...bySlug(exercises)])),
    [],
  );

  const { origin } = opened;
  const editing = loaded === null ? null : origin;
  const { isSubmitting, errors } = form.formState;

  const neighbours = { known, onKnow: know, self: editing?.slug ?? null };

  async function send(exercise: OwnExerciseInput, over: number | null) {
    setProblem(undefined);
    if (editing)
      return askServer<object>(
        updateExerciseAction({ slug: editing.slug, version: over ?? 1, exercise }),
      );
    return askServer<object>(
      createExerciseAction({ id, madeFrom: origin?.slug ?? null, exercise }),
    );
  }

  const saveOver = (over: number | null) =>
    form.handleSubmit(async () => {
      const exercise = shown(form.getValues());
      const result = await send(exercise, over);
      if (result.ok) {
        kept.forget();
        setTheirs(undefined);
        toast.success(editing ? "Changes saved." : `${exercise.name.trim()} is in your library.`);
        const slug = "slug" in result.value ? result.value.slug : editing?.slug;
        return router.push(`/exercises/${slug}`);
      }
      if (result.reason === "CONFLICT" && editing) return showTheirs(editing.slug);
      setProblem(showServerErrors(form, result));
    })();

  async function showTheirs(slug: string) {
    const result = await askServer(readTheirExerciseAction({ slug }));
    if (!result.ok) return setProblem(result.message);
    know(result.value.neighbours);
    setTheirs(result.value);
  }

  function show(values: OwnExerciseInput, version: number | null) {
    kept.show(values, version);
    setShownTimes((times) => times + 1);
    setTheirs(undefined);
    setProblem(undefined);
  }

  return (
    <FormProvider {...form}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSubmitting) void saveOver(kept.version);
        }}
        className="grid min-w-0 gap-4"
      >
        {kept.isBack && !theirs && (
          <Alert
            title="What you typed before is back"
            actions={
              <Button size="sm" onClick={() => show(opened.values, loaded)}>
                {editing ? "Show what is saved instead" : "Begin anew instead"}
              </Button>
            }
          >
            It was not saved yet. It stays in this tab until you save or throw it away.
          </Alert>
        )}
        <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem] 2xl:grid-cols-[minmax(0,1fr)_24rem]">
          <div className="grid min-w-0 gap-4">
            <AboutFields
              muscles={opened.muscles}
              sameNameAs={!editing && origin && !isOwn(origin.slug) ? origin.name : null}
            />
            <HowFields />
            <Card
              title="Usual dosage"
              description="A plan begins with it; each plan may change it."
            >
              <DosageFields name="dosage" sides={["none", "each-side", "alternating"]} />
            </Card>
            <Card
              title="Easier and harder"
              description="What to go back to, and what comes next, when a plan is changed."
            >
              <div className="grid gap-5 md:grid-cols-2">
                <NeighboursField name="easier" hint="When this one is too much." {...neighbours} />
                <NeighboursField
                  name="harder"
                  hint="When this one has become easy."
                  {...neighbours}
                />
              </div>
            </Card>
          </div>
          <aside
            aria-label="Preview"
            // It scrolls by itself, so the keyboard must be able to come into it.
            tabIndex={0}
            className="sticky top-20 max-h-[calc(100dvh-10rem)] overflow-y-auto pb-2 max-xl:hidden"
          >
            <FormPreview />
          </aside>
        </div>
        {/* As wide as the page: a figure is drawn in it. */}
        <PictureFields key={shownTimes} onBusyChange={setUploading} />
        {theirs && (
          <ConflictNotice
            theirs={theirs.values}
            mine={shown(form.getValues())}
            onKeepMine={() => {
              kept.goOnFrom(theirs.version);
              void saveOver(theirs.version);
            }}
            onTakeTheirs={() => show(theirs.values, theirs.version)}
          />
        )}
        {problem && (
          <Alert tone="stop" title="Not saved">
            {problem} What you typed is still here.
          </Alert>
        )}
        <div className="sticky bottom-[calc(3.5rem+1px+env(safe-area-inset-bottom))] z-10 -mx-4 flex flex-wrap items-center gap-2 border-t bg-surface px-4 py-3 sm:bottom-0 sm:mx-0 sm:px-0">
          <Button type="submit" variant="primary" busy={isSubmitting || isUploading}>
            {editing ? "Save changes" : "Add to the library"}
          </Button>
          <ButtonLink href={origin ? `/exercises/${origin.slug}` : "/exercises"}>Cancel</ButtonLink>
          <p role="status" className="text-xs text-muted sm:ms-auto">
            {isUploading
              ? "Waiting for the upload…"
              : Object.keys(errors).length > 0
                ? "Something is missing above."
                : kept.isDirty && "Not saved yet. Kept in this tab."}
          </p>
        </div>
      </Form>
      <LeaveGuard
        isDirty={kept.isDirty}
        description="What you typed here is thrown away."
        onLeave={kept.forget}
      />
    </FormProvider>
  );
}

const bySlug = (exercises: readonly ExerciseName[]) =>
  new Map(exercises.map((exercise) => [exercise.slug, exercise]));

/** Without the pictures that were not chosen: nobody sees what would be wrong with them. */
function shown(values: OwnExerciseInput): OwnExerciseInput {
  const { picture, figure, media } = values;
  return {
    ...values,
    figure: picture === "drawn" ? figure : null,
    media: picture === "own" ? media : null,
  };
}

const check = zodResolver(ownExerciseSchema) as Resolver<
  OwnExerciseInput,
  unknown,
  ExerciseDetails
>;
const resolve: typeof check = (values, context, options) => check(shown(values), context, options);
