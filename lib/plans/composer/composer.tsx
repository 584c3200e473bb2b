"use client";

import {
  Copy,
  Eye,
  Keyboard,
  LayoutList,
  Redo2,
  Search,
  Send,
  Undo2,
  UserRound,
} from "lucide-react";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { toast } from "sonner";
import type { ExerciseHits } from "@/lib/exercises/finding/hit";
import { cn } from "@/lib/ui/cn";
import type { CertBase } from "../cert/loaders";
import type { GuardPatient } from "../guard/schema";
import { obstaclesToSending, type RevisionContent } from "../rules";
import { type Draft, draftScheduleSchema, draftSchema } from "../schema";
import { SaveTemplate } from "../templates/components/save-template";
import { CommandPalette, type PaletteAction } from "./command-palette";
import { CertCount } from "./cert-dialog";
import { ComposerHeader } from "./composer-header";
import { ConflictNotice } from "./conflict-notice";
import {
  type ComposerAdvice,
  type ComposerExercise,
  type ComposerPlan,
  contentOf,
  type DraftForm,
} from "./form";
import { GuardCount, GuardPanel } from "./guard-panel";
import { ItemList } from "./item-list";
import { KeptNotice } from "./kept-notice";
import { KeysDialog } from "./keys-dialog";
import { LibraryPane } from "./library-pane";
import { LoadNotice } from "./load-notice";
import { paneLook, PaneTabs, type Pane } from "./pane-tabs";
import { PlanPane } from "./plan-pane";
import { PreviewPane } from "./preview-pane";
import { SaveWords } from "./save-words";
import { SignedOutNotice } from "./signed-out-notice";
import { SendDialog, type Sent } from "./send-dialog";
import { useAutosave } from "./use-autosave";
import { useCert } from "./use-cert";
import { useComposerKeys } from "./use-composer-keys";
import { useGuard } from "./use-guard";
import { useHistory } from "./use-history";
import { usePlanItems } from "./use-plan-items";

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

export function Composer(props: ComposerProps) {
  const { plan, draft, held, steps, about, firstHits, advice } = props;
  const router = useRouter();
  const form = useForm<DraftForm, unknown, Draft>({
    defaultValues: draft,
    // The form holds what is typed; the schema makes numbers and nulls of it.
    resolver: zodResolver(draftSchema) as never,
    mode: "onBlur",
  });
  const { items, rows, counts, exercises, add, removeAt, replaceAt, nextPhase, move, said, know } =
    usePlanItems(form, held, steps);
  const autosave = useAutosave(form, plan);
  const { state, version, save, offers } = autosave;
  const [pane, setPane] = useState<Pane>("plan");
  const [openRow, setOpenRow] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const [sending, setSending] = useState<RevisionContent | null>(null);
  const guard = useGuard(form, exercises, about);
  const cert = useCert(form, exercises, advice, props.certBase);
  const history = useHistory(form);
  const [stepSaid, setStepSaid] = useState("");
  const [help, setHelp] = useState<"keys" | "palette" | "template" | null>(null);
  // An action of the palette may have opened another dialog in its place.
  const closePalette = () => setHelp((shown) => (shown === "palette" ? null : shown));
  const main = useRef<HTMLDivElement>(null);

  const schedule = draftScheduleSchema.safeParse(
    useWatch({ control: form.control, name: "schedule" }),
  );
  // Only what was asked for and is missing is said; each sentence goes when its matter is settled.
  const obstacles =
    asked > 0 && schedule.success
      ? obstaclesToSending({ items, schedule: schedule.data }, null, plan.today, "hand")
      : {};

  useEffect(() => {
    if (asked === 0) return;
    const problem = main.current?.querySelector<HTMLElement>(
      '[aria-invalid="true"], [data-send-problem]',
    );
    problem?.focus();
    problem?.scrollIntoView({ block: "center" });
  }, [asked]);

  /** The next row's dosage, or the search after the last. */
  function goOn(index: number) {
    const lines = main.current?.querySelectorAll<HTMLElement>("[data-dosage-line]");
    (lines?.[index + 1] ?? librarySearch())?.focus();
  }

  const dosageUnread = () => form.getValues("items").some(({ dosageText }) => dosageText !== null);

  async function review() {
    const isSaved = await save();
    const parsed = draftSchema.safeParse(form.getValues());
    const found = parsed.success ? obstaclesToSending(parsed.data, null, plan.today, "hand") : {};
    if (isSaved && parsed.success && Object.keys(found).length === 0 && !dosageUnread())
      return setSending(contentOf(parsed.data, exercises, advice));
    setPane("plan");
    setAsked((times) => times + 1);
  }

  function sent({ to, sendAt }: Sent) {
    autosave.end();
    setSending(null);
    if (to)
      toast.success(
        sendAt
          ? `The mail to ${to} goes at the chosen time.`
          : `Sent to ${to}: the mail is queued.`,
      );
    router.refresh();
  }

  function find() {
    const search = librarySearch();
    setPane("library");
    search?.focus();
    search?.select();
  }

  const undo = () => setStepSaid(history.undo() ? "Undone." : "Nothing to undo.");
  const redo = () => setStepSaid(history.redo() ? "Done again." : "Nothing to do again.");
  const openPreview = () => window.open(`/plans/${plan.id}/preview`, "_blank", "noopener");
  useComposerKeys({
    send: () => void review(),
    undo,
    redo,
    openPalette: () => setHelp("palette"),
    openKeys: () => setHelp("keys"),
    find,
    toPlan: () => main.current?.querySelector<HTMLElement>("[data-row-name]")?.focus(),
  });
  const actions: PaletteAction[] = [
    {
      name: plan.sent ? "Send changes" : "Send plan",
      icon: Send,
      keys: "Ctrl Enter",
      words: "mail hand over",
      run: () => void review(),
    },
    { name: "Find an exercise", icon: Search, keys: "/", words: "library add", run: () => find() },
    { name: "Undo", icon: Undo2, keys: "Ctrl Z", disabled: !history.canUndo, run: undo },
    { name: "Redo", icon: Redo2, keys: "Ctrl Shift Z", disabled: !history.canRedo, run: redo },
    { name: "Open the preview", icon: Eye, words: "patient sees", run: openPreview },
    {
      name: "Save as template",
      icon: LayoutList,
      words: "keep reuse protocol",
      run: () => setHelp("template"),
    },
    {
      name: "Copy for another patient",
      icon: Copy,
      run: () => router.push(`/plans/${plan.id}/copy`),
    },
    {
      name: `Go to ${plan.patient.givenName} ${plan.patient.familyName}`,
      icon: UserRound,
      words: "patient back",
      run: () => router.push(`/patients/${plan.patient.id}`),
    },
    {
      name: "Show the keys",
      icon: Keyboard,
      keys: "?",
      words: "help shortcuts",
      run: () => setHelp("keys"),
    },
  ];

  return (
    <FormProvider {...form}>
      <ComposerHeader
        plan={plan}
        version={version}
        history={{ ...history, undo, redo }}
        onSaveTemplate={() => setHelp("template")}
        onKeys={() => setHelp("keys")}
        onPalette={() => setHelp("palette")}
        onSend={review}
        onDiscarded={autosave.end}
      />
      {state.kind === "conflict" && (
        <ConflictNotice
          planId={plan.id}
          base={state.base}
          exercises={exercises}
          advice={advice}
          onExercises={know}
          onSettle={autosave.settle}
          onTakeTheirs={autosave.takeTheirs}
        />
      )}
      {state.kind === "signed-out" && <SignedOutNotice />}
      {state.kind !== "conflict" && offers[0] && (
        <KeptNotice
          key={offers[0].tab}
          planId={plan.id}
          version={version}
          kept={offers[0]}
          exercises={exercises}
          advice={advice}
          onExercises={know}
          onRestore={() => void autosave.restore(offers[0]!)}
          onDiscard={() => autosave.discard(offers[0]!)}
        />
      )}
      <PaneTabs pane={pane} count={items.length} onChange={setPane} />
      <div className="grid items-start gap-6 min-[56.25rem]:grid-cols-[19rem_minmax(0,1fr)] xl:grid-cols-[16.5rem_minmax(0,1fr)_21.5rem] 2xl:grid-cols-[20rem_minmax(0,1fr)_25rem]">
        <section
          aria-label="Library"
          className={cn(
            "flex min-h-0 flex-col min-[56.25rem]:sticky min-[56.25rem]:top-20 min-[56.25rem]:max-h-[calc(100dvh-6.5rem)]",
            paneLook("library", pane),
          )}
        >
          <LibraryPane first={firstHits} counts={counts} onAdd={add} />
        </section>
        <div
          ref={main}
          className={cn(
            "min-w-0 min-[56.25rem]:col-start-2 min-[56.25rem]:row-start-1",
            paneLook("plan", pane),
          )}
        >
          <PlanPane
            advice={advice}
            obstacles={obstacles}
            isEmpty={rows.length === 0}
            onShowLibrary={() => setPane("library")}
          >
            <ItemList
              rows={rows}
              openRow={openRow}
              onOpenRow={setOpenRow}
              onMove={move}
              onRemove={removeAt}
              onReplace={replaceAt}
              onNextPhase={nextPhase}
              onDone={goOn}
            />
            <div className="mt-5">
              <GuardPanel guard={guard} patientId={plan.patient.id} />
            </div>
          </PlanPane>
          <div className="sticky bottom-[calc(3.5rem+1px+env(safe-area-inset-bottom))] z-10 -mx-4 mt-5 flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-t bg-surface px-4 py-3 sm:bottom-0 sm:mx-0 sm:px-0">
            <LoadNotice />
            <GuardCount guard={guard} />
            <CertCount cert={cert} patientId={plan.patient.id} onFind={() => find()} />
            <SaveWords state={state} />
          </div>
        </div>
        <section
          aria-label="Preview"
          className={cn(
            "min-[56.25rem]:sticky min-[56.25rem]:top-20 min-[56.25rem]:h-[calc(100dvh-6.5rem)] max-xl:min-[56.25rem]:col-start-1 max-xl:min-[56.25rem]:row-start-1",
            paneLook("preview", pane),
          )}
        >
          <PreviewPane planId={plan.id} version={version} />
        </section>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      <p role="status" className="sr-only">
        {stepSaid}
      </p>
      {help === "keys" && <KeysDialog onClose={() => setHelp(null)} />}
      {help === "palette" && <CommandPalette actions={actions} onClose={closePalette} />}
      {help === "template" && (
        <SaveTemplate
          planId={plan.id}
          title={form.getValues("title")}
          beforeSaving={save}
          onClose={() => setHelp(null)}
        />
      )}
      {sending && (
        <SendDialog
          plan={plan}
          version={version}
          content={sending}
          onClose={() => setSending(null)}
          onSent={sent}
        />
      )}
    </FormProvider>
  );
}

const librarySearch = () => document.querySelector<HTMLInputElement>("[data-library-search]");
