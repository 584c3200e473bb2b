import { useMemo } from "react";
import { certItems, certScore } from "../cert/completeness";
import type { CertBase } from "../cert/loaders";
import { methodsParagraph } from "../cert/methods";
import type { CertFacts, CertItem } from "../cert/schema";
import { readingOf } from "./draft-reading";
import type { ComposerAdvice, ComposerExercise, DraftForm } from "./form";
import type { SettledDraft } from "./use-settled-draft";

export type Cert = { items: CertItem[]; score: number; methods: () => string; base: CertBase };

/** How completely the draft says what the plan is, while it is made. */
export function useCert(
  { values, exercises }: SettledDraft,
  advice: readonly ComposerAdvice[],
  base: CertBase,
): Cert {
  return useMemo(() => {
    const facts = factsOf(values, exercises, advice, base);
    const items = certItems(facts);
    return { items, score: certScore(items), methods: () => methodsParagraph(facts), base };
  }, [values, exercises, advice, base]);
}

function factsOf(
  values: DraftForm,
  exercises: ReadonlyMap<string, ComposerExercise>,
  advice: readonly ComposerAdvice[],
  { author, ...base }: CertBase,
): CertFacts {
  const draft = readingOf(values, NOTHING, exercises);
  return {
    ...base,
    author: { name: author.name, qualification: author.qualification },
    schedule: draft.schedule,
    items: draft.items.map(({ exerciseSlug, ...item }) => {
      const exercise = exercises.get(exerciseSlug);
      return {
        ...item,
        name: exercise?.name ?? exerciseSlug,
        usual: exercise?.dosage ?? null,
        equipment: exercise?.equipment ?? [],
        // No exercise can be kept without one.
        hasSteps: true,
        hasPicture: Boolean(exercise?.picture),
      };
    }),
    advice: draft.advice.flatMap((slug) => advice.find((one) => one.slug === slug)?.title ?? []),
    message: draft.message,
    supervision: draft.supervision,
    startingLevel: draft.startingLevel,
  };
}

const NOTHING = {
  title: "",
  schedule: {
    startDate: null,
    weeks: null,
    daysOfWeek: null,
    daysPerWeek: null,
    sessionsPerDay: 1,
  },
};
