"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { toast } from "sonner";
import type { ExerciseHits } from "@/lib/exercises/finding/hit";
import { cn } from "@/lib/ui/cn";
import type { CertBase } from "../cert/loaders";
import type { GuardPatient } from "../guard/schema";
import { type Draft, draftSchema } from "../schema";
import { SaveTemplate } from "../templates/components/save-template";
import { CertCount } from "./cert-dialog";
import { CommandPalette } from "./command-palette";
import { ComposerHeader } from "./composer-header";
import type { ComposerAdvice, ComposerExercise, ComposerPlan, DraftForm } from "./form";
import { GuardCount, GuardPanel } from "./guard-panel";
import { ItemList } from "./item-list";
import { KeysDialog } from "./keys-dialog";
import { LibraryPane } from "./library-pane";
import { LoadNotice } from "./load-notice";
import { LookedOver } from "./looked-over";
import { Notices, SaveState } from "./notices";
import { paneLook, PaneTabs, type Pane } from "./pane-tabs";
import { PlanPane } from "./plan-pane";
import { PreviewPane } from "./preview-pane";
import { SendDialog, type Sent } from "./send-dialog";
import { useAutosave } from "./use-autosave";
import { useComposerKeys } from "./use-composer-keys";
import { useHistory } from "./use-history";
import { usePaletteActions } from "./use-palette-actions";
import { usePlanItems } from "./use-plan-items";
import { useReview } from "./use-review";
import { useStable } from "./use-stable";

type ComposerProps = {
  plan: ComposerPlan;
  draft: DraftForm;
  /** The exercises that the draft holds. */
  held: readonly ComposerExercise[];
  /** The easier and harder steps of those. */
  steps: readonly ComposerExercise[];
  /** What of the patient the plan is looked over against. */
  about: GuardPatient;
  /** What else the reporting template asks about. */
  certBase: CertBase;
  /** What can be added, before anything is searched for. */
  firstHits: ExerciseHits;
  advice: readonly ComposerAdvice[];
};

/**
 * The whole of it is drawn anew only when an exercise comes, goes or moves, or a dialog opens. What
 * follows each key, such as a dosage, the days or the state of saving, is watched by who shows it.
 */
export function Composer(props: ComposerProps) {
  const { plan, draft, held, steps, about, certBase, firstHits, advice } = props;
  const router = useRouter();
  const form = useForm<DraftForm, unknown, Draft>({
    defaultValues: draft,
    // The form holds what is typed; the schema makes numbers and nulls of it.
    resolver: zodResolver(draftSchema) as never,
    mode: "onBlur",
  });
  const items = usePlanItems(form, held, steps);
  const { rows, counts, exercises } = items;
  const keeper = useAutosave(form, plan);
  const history = useHistory(form);
  const [pane, setPane] = useState<Pane>("plan");
  const [stepSaid, setStepSaid] = useState("");
  const [help, setHelp] = useState<"keys" | "palette" | "template" | null>(null);
  const main = useRef<HTMLDivElement>(null);
  const { review, obstacles, sending, endSending } = useReview({
    form,
    plan,
    keeper,
    exercises,
    advice,
    place: main,
    onProblem: () => setPane("plan"),
  });

  function sent({ to, sendAt }: Sent) {
    keeper.end();
    endSending();
    if (to)
      toast.success(
        sendAt
          ? `The mail to ${to} goes at the chosen time.`
          : `Sent to ${to}: the mail is queued.`,
      );
    router.refresh();
  }

  const acts = useStable({
    review,
    find() {
      const search = librarySearch();
      setPane("library");
      search?.focus();
      search?.select();
    },
    undo: () => setStepSaid(history.undo() ? "Undone." : "Nothing to undo."),
    redo: () => setStepSaid(history.redo() ? "Done again." : "Nothing to do again."),
    showKeys: () => setHelp("keys"),
    showPalette: () => setHelp("palette"),
    saveTemplate: () => setHelp("template"),
    showLibrary: () => setPane("library"),
    toPlan: () => main.current?.querySelector<HTMLElement>("[data-row-name]")?.focus(),
    /** The next row's dosage, or the search after the last. */
    goOn(index: number) {
      const lines = main.current?.querySelectorAll<HTMLElement>("[data-dosage-line]");
      (lines?.[index + 1] ?? librarySearch())?.focus();
    },
  });
  useComposerKeys({
    send: () => void review(),
    undo: acts.undo,
    redo: acts.redo,
    openPalette: acts.showPalette,
    openKeys: acts.showKeys,
    find: acts.find,
    toPlan: acts.toPlan,
  });
  const actions = usePaletteActions(plan, acts, history);

  return (
    <FormProvider {...form}>
      <ComposerHeader
        plan={plan}
        keeper={keeper}
        canUndo={history.canUndo}
        canRedo={history.canRedo}
        onUndo={acts.undo}
        onRedo={acts.redo}
        onSaveTemplate={acts.saveTemplate}
        onKeys={acts.showKeys}
        onPalette={acts.showPalette}
        onSend={acts.review}
      />
      <Notices
        planId={plan.id}
        keeper={keeper}
        exercises={exercises}
        advice={advice}
        onExercises={items.know}
      />
      <PaneTabs pane={pane} count={items.items.length} onChange={setPane} />
      <div className="grid items-start gap-6 min-[56.25rem]:grid-cols-[19rem_minmax(0,1fr)] xl:grid-cols-[16.5rem_minmax(0,1fr)_21.5rem] 2xl:grid-cols-[20rem_minmax(0,1fr)_25rem]">
        <section
          aria-label="Library"
          className={cn(
            "flex min-h-0 flex-col min-[56.25rem]:sticky min-[56.25rem]:top-20 min-[56.25rem]:max-h-[calc(100dvh-6.5rem)]",
            paneLook("library", pane),
          )}
        >
          <LibraryPane first={firstHits} counts={counts} onAdd={items.add} />
        </section>
        <div
          ref={main}
          className={cn(
            "min-w-0 min-[56.25rem]:col-start-2 min-[56.25rem]:row-start-1",
            paneLook("plan", pane),
          )}
        >
          <LookedOver
            form={form}
            exercises={exercises}
            patient={about}
            advice={advice}
            certBase={certBase}
          >
            <PlanPane
              advice={advice}
              obstacles={obstacles}
              isEmpty={rows.length === 0}
              onShowLibrary={acts.showLibrary}
            >
              <ItemList
                rows={rows}
                onMove={items.move}
                onRemove={items.removeAt}
                onReplace={items.replaceAt}
                onNextPhase={items.nextPhase}
                onDone={acts.goOn}
              />
              <GuardPanel patientId={plan.patient.id} />
            </PlanPane>
            <div className="sticky bottom-[calc(3.5rem+1px+env(safe-area-inset-bottom))] z-10 -mx-4 mt-5 flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-t bg-surface px-4 py-3 sm:bottom-0 sm:mx-0 sm:px-0">
              <LoadNotice />
              <GuardCount />
              <CertCount patientId={plan.patient.id} onFind={acts.find} />
              <SaveState keeper={keeper} />
            </div>
          </LookedOver>
        </div>
        <section
          aria-label="Preview"
          className={cn(
            "min-[56.25rem]:sticky min-[56.25rem]:top-20 min-[56.25rem]:h-[calc(100dvh-6.5rem)] max-xl:min-[56.25rem]:col-start-1 max-xl:min-[56.25rem]:row-start-1",
            paneLook("preview", pane),
          )}
        >
          <PreviewPane planId={plan.id} keeper={keeper} />
        </section>
      </div>
      <p role="status" className="sr-only">
        {items.said}
      </p>
      <p role="status" className="sr-only">
        {stepSaid}
      </p>
      {help === "keys" && <KeysDialog onClose={() => setHelp(null)} />}
      {help === "palette" && (
        <CommandPalette
          actions={actions}
          // An action may have opened another dialog in its place.
          onClose={() => setHelp((shown) => (shown === "palette" ? null : shown))}
        />
      )}
      {help === "template" && (
        <SaveTemplate
          planId={plan.id}
          title={form.getValues("title")}
          beforeSaving={keeper.save}
          onClose={() => setHelp(null)}
        />
      )}
      {sending && (
        <SendDialog
          plan={plan}
          version={keeper.status().version}
          content={sending}
          onClose={endSending}
          onSent={sent}
        />
      )}
    </FormProvider>
  );
}

const librarySearch = () => document.querySelector<HTMLInputElement>("[data-library-search]");
