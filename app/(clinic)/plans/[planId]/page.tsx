import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { keptPictureAddress, pictureAddress } from "@/lib/exercises/figure-image";
import { SentPlan } from "@/lib/plans/components/sent-plan";
import { Composer } from "@/lib/plans/composer/composer";
import { type ComposerExercise, formOf } from "@/lib/plans/composer/form";
import { loadLibrary, loadPlan } from "@/lib/plans/loaders";
import { canPrescribe } from "@/lib/plans/policy";

export const metadata: Metadata = { title: "Plan" };

export default async function PlanPage({ params }: { params: Promise<{ planId: string }> }) {
  const actor = await requireActor(canPrescribe);
  const loaded = await loadPlan(actor, (await params).planId);
  if (!loaded) notFound();
  const { plan, draft, sent, today } = loaded;
  const { state } = plan;
  if (!draft || state === "completed" || state === "stopped")
    return <SentPlan plan={plan} sent={sent} timeZone={actor.timeZone} />;

  const { exercises, advice } = await loadLibrary();
  const library = exercises.map(({ content, searchText }): ComposerExercise => ({
    slug: content.slug,
    name: content.name,
    searchText,
    dosage: content.dosage,
    picture: pictureAddress(content),
  }));
  const former = draft.items
    .filter(({ exerciseSlug }) => !library.some(({ slug }) => slug === exerciseSlug))
    .map(({ exerciseSlug, name, dosage, exercise }): ComposerExercise => ({
      slug: exerciseSlug,
      name,
      searchText: "",
      dosage,
      picture: keptPictureAddress(exercise),
    }));
  return (
    <Composer
      // Not by version: what is being typed outlives a fresh load of the page's data.
      key={plan.id}
      plan={{
        id: plan.id,
        version: plan.version,
        state,
        number: draft.number,
        patient: plan.patient,
        today,
        sent: sent[0] ?? null,
      }}
      draft={formOf(draft)}
      library={library}
      former={former}
      advice={advice.map(({ slug, title, body }) => ({ slug, title, body }))}
    />
  );
}
