import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { loadCertBase } from "@/lib/plans/cert/loaders";
import { SentPlan } from "@/lib/plans/components/sent-plan";
import { Composer } from "@/lib/plans/composer/composer";
import { formOf } from "@/lib/plans/composer/form";
import { keptKey } from "@/lib/plans/composer/kept-here";
import { loadComposer, loadPlan } from "@/lib/plans/loaders";
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

  const { held, steps, firstHits, advice, patient } = await loadComposer(
    actor,
    draft,
    plan.patient.id,
  );
  const certBase = await loadCertBase(actor, plan.id, patient);
  return (
    <Composer
      // Not by version: what is being typed outlives a fresh load of the page's data.
      key={plan.id}
      plan={{
        id: plan.id,
        version: plan.version,
        openedBy: actor.userId,
        keptAs: keptKey(actor.clinicId, plan.id, actor.userId),
        state,
        number: draft.number,
        patient: plan.patient,
        today,
        sent: sent[0] ?? null,
      }}
      draft={formOf(draft)}
      held={held}
      steps={steps}
      about={{
        conditions: patient?.conditions ?? [],
        equipment: patient?.equipment ?? null,
      }}
      certBase={certBase}
      firstHits={firstHits}
      advice={advice}
    />
  );
}
