"use client";

import { ConflictNotice } from "./conflict-notice";
import type { ComposerAdvice, ComposerExercise } from "./form";
import { KeptNotice } from "./kept-notice";
import { SaveWords } from "./save-words";
import { SignedOutNotice } from "./signed-out-notice";
import { type Keeper, useSaveStatus } from "./use-autosave";

type NoticesProps = {
  planId: string;
  keeper: Keeper;
  exercises: ReadonlyMap<string, ComposerExercise>;
  advice: readonly ComposerAdvice[];
  /** Makes exercises known that were added elsewhere. */
  onExercises: (found: readonly ComposerExercise[]) => void;
};

/** Whatever keeps the draft from being saved, above it, with the way out. */
export function Notices({ keeper, ...rest }: NoticesProps) {
  const { state, version, offers } = useSaveStatus(keeper);
  const [offer] = offers;
  if (state.kind === "conflict")
    return (
      <ConflictNotice
        base={state.base}
        onSettle={keeper.settle}
        onTakeTheirs={keeper.takeTheirs}
        {...rest}
      />
    );
  return (
    <>
      {(state.kind === "signed-out" || state.kind === "other-person") && (
        <SignedOutNotice isOtherPerson={state.kind === "other-person"} />
      )}
      {offer && (
        <KeptNotice
          key={offer.tab}
          version={version}
          kept={offer}
          onRestore={() => void keeper.restore(offer)}
          onDiscard={() => keeper.discard(offer)}
          {...rest}
        />
      )}
    </>
  );
}

/** In the footer: how far the draft is saved. */
export function SaveState({ keeper }: { keeper: Keeper }) {
  return <SaveWords state={useSaveStatus(keeper).state} />;
}
