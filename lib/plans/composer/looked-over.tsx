"use client";

import { createContext, type ReactNode, use } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { CertBase } from "../cert/loaders";
import type { GuardPatient } from "../guard/schema";
import type { Draft } from "../schema";
import type { ComposerAdvice, ComposerExercise, DraftForm } from "./form";
import { type Cert, useCert } from "./use-cert";
import { type Guard, useGuard } from "./use-guard";
import { useSettledDraft } from "./use-settled-draft";

const DraftContext = createContext<DraftForm | null>(null);
const GuardContext = createContext<Guard | null>(null);
const CertContext = createContext<Cert | null>(null);

type LookedOverProps = {
  form: UseFormReturn<DraftForm, unknown, Draft>;
  exercises: ReadonlyMap<string, ComposerExercise>;
  patient: GuardPatient;
  advice: readonly ComposerAdvice[];
  certBase: CertBase;
  children: ReactNode;
};

/**
 * Looks the draft over a moment after each change, once for all who show what was found. It renders
 * those and nothing else of the composer.
 */
export function LookedOver(props: LookedOverProps) {
  const { form, exercises, patient, advice, certBase, children } = props;
  const settled = useSettledDraft(form, exercises);
  const guard = useGuard(form, settled, patient);
  const cert = useCert(settled, advice, certBase);
  return (
    <DraftContext value={settled.values}>
      <GuardContext value={guard}>
        <CertContext value={cert}>{children}</CertContext>
      </GuardContext>
    </DraftContext>
  );
}

/** The draft as it was a moment ago. */
export const useDraftInHand = () => within(use(DraftContext));

/** What a colleague would ask about the draft in hand. */
export const useGuardOfDraft = () => within(use(GuardContext));

/** How completely the draft in hand says what the plan is. */
export const useCertOfDraft = () => within(use(CertContext));

function within<T>(found: T | null): T {
  if (found === null) throw new Error("Outside of LookedOver.");
  return found;
}
