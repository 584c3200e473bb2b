import type { Difficulty } from "../schema";
import { difficultyNames } from "../words";

export function DifficultyDots({ difficulty }: { difficulty: Difficulty }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg aria-hidden viewBox="0 0 26 8" className="h-2 w-6.5 text-accent">
        {([1, 2, 3] as const).map((step) => (
          <circle
            key={step}
            cx={step * 9 - 5}
            cy="4"
            r="3"
            fill={step <= difficulty ? "currentColor" : "none"}
            stroke="currentColor"
            strokeWidth="1.2"
          />
        ))}
      </svg>
      {difficultyNames[difficulty]}
    </span>
  );
}
