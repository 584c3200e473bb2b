import { Plus, Star } from "lucide-react";
import { memo } from "react";
import { ExercisePicture } from "@/lib/exercises/components/exercise-picture";
import { formatDosage } from "@/lib/exercises/dosage";
import type { ExerciseHit } from "@/lib/exercises/finding/hit";
import { cn } from "@/lib/ui/cn";

type LibraryRowProps = {
  hit: ExerciseHit;
  /** Whether its picture is shown yet; its place is kept. */
  hasPicture: boolean;
  /** How often it is in the plan. */
  count: number;
  /** Whether Enter in the search adds it. */
  isPointed: boolean;
  onAdd: (hit: ExerciseHit) => void;
};

export const LibraryRow = memo(function LibraryRow(props: LibraryRowProps) {
  const { hit, hasPicture, count, isPointed, onAdd } = props;
  const { name, picture, dosage, regions, isFavourite, isOwn } = hit;
  return (
    <li
      className={cn(
        "-mx-1 flex items-center gap-3 border-b px-1 py-2 last:border-b-0",
        isPointed && "rounded-md bg-accent-soft forced-colors:outline-2",
      )}
    >
      {hasPicture ? (
        <ExercisePicture src={picture} className="h-10.5 w-14 shrink-0 rounded-md" />
      ) : (
        <span className="h-10.5 w-14 shrink-0 rounded-md bg-sunken" />
      )}
      <div className="min-w-0 flex-1">
        <p className="font-medium">
          {name}
          {isFavourite && (
            <>
              {" "}
              <Star
                aria-hidden
                size={12}
                fill="currentColor"
                className="inline align-[-0.05em] text-accent"
              />
              <span className="sr-only">, a favourite</span>
            </>
          )}
        </p>
        <p className="text-xs text-pretty text-muted">
          {count > 0 ? (
            <span className="font-medium text-accent">
              In the plan{count > 1 && ` ${count} times`}
            </span>
          ) : (
            formatDosage(dosage)
          )}
        </p>
        <p className="truncate text-xs text-muted">
          {isOwn && <span className="font-medium text-accent">Ours · </span>}
          {regions}
        </p>
      </div>
      <button
        type="button"
        aria-label={`Add ${name}`}
        title={`Add ${name}`}
        onClick={() => onAdd(hit)}
        className="grid size-8 shrink-0 place-items-center rounded-md border border-control bg-raised text-accent hover:border-muted hover:bg-sunken pointer-coarse:size-11"
      >
        <Plus aria-hidden size={16} />
      </button>
    </li>
  );
});
