import { CircleCheck, TriangleAlert } from "lucide-react";
import { Button } from "@/lib/ui/button";
import type { Problem } from "./problems";

type ProblemListProps = {
  problems: readonly Problem[];
  /** The words are still those of the figure that it began from. */
  hasOldWords: boolean;
  onPose: (pose: number) => void;
  onWords: () => void;
};

/** What is not right yet, each with the way to where it is put right. */
export function ProblemList({ problems, hasOldWords, onPose, onWords }: ProblemListProps) {
  if (problems.length === 0 && !hasOldWords)
    return (
      <p className="flex gap-2">
        <CircleCheck aria-hidden size={18} className="mt-px shrink-0 text-acceptable" />
        Joints, floor, walls, pins and picture: all is well, on the way between the poses too.
      </p>
    );
  return (
    <ul className="flex flex-col divide-y">
      {hasOldWords && (
        <li className="flex items-start gap-2 py-2 first:pt-0">
          <TriangleAlert aria-hidden size={16} className="mt-0.5 shrink-0 text-caution" />
          <span className="min-w-0 flex-1">
            The words are still those of the figure that this began from. Say what the body does
            now.
          </span>
          <Button size="sm" onClick={onWords}>
            Change the words
          </Button>
        </li>
      )}
      {problems.map(({ pose, sentence }) => (
        <li key={sentence} className="flex items-start gap-2 py-2 first:pt-0">
          <TriangleAlert aria-hidden size={16} className="mt-0.5 shrink-0 text-caution" />
          <span className="min-w-0 flex-1">{sentence}</span>
          <Button size="sm" onClick={() => onPose(pose)}>
            Go to pose {pose + 1}
          </Button>
        </li>
      ))}
    </ul>
  );
}
