import { ArrowRight } from "lucide-react";
import { ExercisePicture } from "@/lib/exercises/components/exercise-picture";
import { cn } from "@/lib/ui/cn";
import type { OpenProposal } from "../loaders";

type PlanStep = OpenProposal["steps"][number];
type StepChoiceProps = {
  steps: PlanStep[];
  chosen: readonly string[];
  /** Without it the steps are only shown. */
  onChange?: (chosen: string[]) => void;
  describedBy?: string;
};

/** From which exercise to which, each with its picture; ticked are those to be replaced. */
export function StepChoice({ steps, chosen, onChange, describedBy }: StepChoiceProps) {
  const change = (slug: string, isChosen: boolean) =>
    onChange?.(isChosen ? [...chosen, slug] : chosen.filter((one) => one !== slug));
  return (
    <ul className="divide-y rounded-md border">
      {steps.map((step) => {
        const { from } = step;
        const row = "flex items-center gap-3 px-3 py-2.5";
        return (
          <li key={from.slug}>
            {onChange ? (
              <label className={cn(row, "cursor-pointer hover:bg-sunken")}>
                <input
                  type="checkbox"
                  className="size-4 shrink-0 accent-accent pointer-coarse:size-5"
                  checked={chosen.includes(from.slug)}
                  onChange={(event) => change(from.slug, event.target.checked)}
                  aria-describedby={describedBy}
                />
                <Names step={step} />
              </label>
            ) : (
              <div className={row}>
                <Names step={step} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Names({ step: { from, to } }: { step: PlanStep }) {
  return (
    <>
      <span className="flex shrink-0 items-center gap-1.5 max-sm:hidden">
        <ExercisePicture src={from.picture} className="h-12 w-18 rounded-md" />
        <ArrowRight aria-hidden size={14} className="text-muted rtl:rotate-180" />
        <ExercisePicture src={to.picture} className="h-12 w-18 rounded-md" />
      </span>
      <span className="min-w-0">
        <span className="block">
          {from.name} <ArrowRight aria-hidden size={12} className="inline text-muted" />
          <span className="sr-only">becomes</span> <span className="font-medium">{to.name}</span>
        </span>
        <span className="block text-xs text-muted">{to.dosage}</span>
      </span>
    </>
  );
}
