import { Button } from "@/lib/ui/button";
import type { Goal } from "../schema";

type ClosedGoalsProps = {
  goals: Goal[];
  canReopen: boolean;
  onReopen: (goal: Goal) => void;
};

export function ClosedGoals({ goals, canReopen, onReopen }: ClosedGoalsProps) {
  if (goals.length === 0) return null;
  return (
    <details className="mt-3 border-t pt-3">
      <summary className="w-fit rounded-sm text-muted hover:text-ink">
        {goals.length} closed {goals.length === 1 ? "goal" : "goals"}
      </summary>
      <ul className="mt-2 divide-y">
        {goals.map((goal) => {
          const [first, latest] = [goal.scores[0], goal.scores.at(-1)];
          return (
            <li key={goal.id} className="flex flex-wrap items-center justify-between gap-2 py-1.5">
              <span className="min-w-0">
                <bdi>{goal.activity}</bdi>
                {first && latest && (
                  <span className="text-muted tabular-nums">
                    {" "}
                    · from {first.score} to {latest.score} of 10
                  </span>
                )}
              </span>
              {canReopen && (
                <Button
                  size="sm"
                  variant="ghost"
                  aria-label={`Open “${goal.activity}” again`}
                  onClick={() => onReopen(goal)}
                >
                  Open again
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
