import { requireActor } from "@/lib/auth/session";
import { canPrescribe } from "@/lib/plans/policy";
import { Card } from "@/lib/ui/card";
import { loadProgression } from "../loaders";
import { ProposalCard } from "./proposal-card";
import { PastProposals } from "./past-proposals";

/** What the plan's rules propose, and what became of it; nothing while they never proposed. */
export async function ProgressionCard({ planId }: { planId: string }) {
  const actor = await requireActor(canPrescribe);
  const { open, past } = await loadProgression(actor, planId);
  const earlier = past.length > 0 && <PastProposals past={past} timeZone={actor.timeZone} />;
  if (open)
    return (
      <ProposalCard key={open.id} proposal={open}>
        {earlier}
      </ProposalCard>
    );
  return (
    earlier && (
      <Card title="Progression" description="No step is proposed now.">
        {earlier}
      </Card>
    )
  );
}
