"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useId, useState } from "react";
import { toast } from "sonner";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Card } from "@/lib/ui/card";
import { FieldError } from "@/lib/ui/field";
import { decideProposalAction } from "../actions";
import type { OpenProposal } from "../loaders";
import { stepNames } from "../rules";
import type { Decision } from "../schema";
import { DeclineProposal } from "./decline-proposal";
import { EvidenceTable } from "./evidence-table";
import { StepChoice } from "./step-choice";

type ProposalCardProps = { proposal: OpenProposal; children?: ReactNode };

export function ProposalCard({ proposal, children }: ProposalCardProps) {
  const { id: proposalId, step, rule, evidence, steps, hasDraft } = proposal;
  const router = useRouter();
  const errorId = useId();
  // With one step there is nothing to choose between; of several a person picks.
  const [chosen, setChosen] = useState(steps.length === 1 ? [steps[0]!.from.slug] : []);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState<Decision["kind"]>();
  const [isDeclining, setIsDeclining] = useState(false);
  const canAccept = steps.length > 0 && !hasDraft;

  async function toComposer(decision: Exclude<Decision, { kind: "decline" }>) {
    if (decision.kind === "accept" && chosen.length === 0)
      return setProblem("Choose at least one exercise.");
    setBusy(decision.kind);
    const result = await askServer(decideProposalAction({ proposalId, decision }));
    setBusy(undefined);
    if (!result.ok) {
      setProblem(result.message);
      // Somebody may have decided or begun to edit: the card then says so.
      return router.refresh();
    }
    toast.success("The draft is open. The patient sees nothing of it until you send it.");
    router.push(`/plans/${result.value.planId}`);
    router.refresh();
  }

  return (
    <Card title={`Proposal: ${stepNames[step].toLowerCase()}`} description={rule}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <EvidenceTable evidence={evidence} />
        {steps.length > 0 ? (
          <fieldset className="min-w-0">
            <legend className="mb-1.5 font-medium">
              {canAccept ? `Take ${stepNames[step].toLowerCase()}` : "Steps in the library"}
            </legend>
            <StepChoice
              steps={steps}
              chosen={chosen}
              describedBy={problem && errorId}
              onChange={
                canAccept
                  ? (slugs) => {
                      setProblem(undefined);
                      setChosen(slugs);
                    }
                  : undefined
              }
            />
          </fieldset>
        ) : (
          <p className="text-muted">
            The library has no {step} step of these exercises. Open the composer to change their
            dosage, or to choose others.
          </p>
        )}
        {hasDraft && (
          <Alert>
            This plan has unsent changes, and nothing is put over them. Open the composer and take
            the step there.
          </Alert>
        )}
        {problem && <FieldError id={errorId}>{problem}</FieldError>}
        <div className="flex flex-wrap gap-2">
          {canAccept && (
            <Button
              variant="primary"
              busy={busy === "accept"}
              disabled={busy !== undefined}
              onClick={() => toComposer({ kind: "accept", itemSlugs: chosen })}
            >
              Accept and open the composer
            </Button>
          )}
          <Button
            variant={canAccept ? "secondary" : "primary"}
            busy={busy === "change"}
            disabled={busy !== undefined}
            onClick={() => toComposer({ kind: "change" })}
          >
            Open the composer
          </Button>
          <Button
            variant="ghost"
            disabled={busy !== undefined}
            onClick={() => setIsDeclining(true)}
          >
            Decline
          </Button>
        </div>
        {children && <div className="border-t pt-3">{children}</div>}
      </div>
      {isDeclining && (
        <DeclineProposal
          proposalId={proposalId}
          step={step}
          onClose={() => setIsDeclining(false)}
        />
      )}
    </Card>
  );
}
