"use client";

import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { ExercisePicture } from "@/lib/exercises/components/exercise-picture";
import { Button } from "@/lib/ui/button";
import type { Suggested } from "../starts/loaders";

type SuggestedRoutineProps = {
  suggested: readonly Suggested[];
  busy: boolean;
  onBack: () => void;
  onBegin: (slugs: string[]) => void;
};

export function SuggestedRoutine({ suggested, busy, onBack, onBegin }: SuggestedRoutineProps) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = suggested.map(({ slug }) => slug).filter((slug) => !left.includes(slug));
  return (
    <div className="flex flex-col gap-4">
      <ul className="divide-y rounded-lg border">
        {suggested.map(({ slug, name, picture, why, care }) => (
          <li key={slug}>
            <label className="flex cursor-pointer items-center gap-3 px-3 py-2 hover:bg-sunken">
              <input
                type="checkbox"
                className="size-4 shrink-0 accent-accent"
                checked={!left.includes(slug)}
                onChange={({ target }) =>
                  setLeft(target.checked ? left.filter((one) => one !== slug) : [...left, slug])
                }
              />
              <ExercisePicture src={picture} className="h-12 w-18 shrink-0 rounded-md" />
              <span className="min-w-0">
                <span className="block font-medium">{name}</span>
                <span className="block text-xs text-pretty text-muted">{why.join(", ")}</span>
                {care.length > 0 && (
                  <span className="block text-xs text-caution">
                    <span aria-hidden>▲ </span>With care: {care.join(", ")}
                  </span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap justify-between gap-2">
        <Button icon={ArrowLeft} onClick={onBack}>
          Other starts
        </Button>
        <Button
          variant="primary"
          busy={busy}
          disabled={chosen.length === 0}
          onClick={() => onBegin(chosen)}
        >
          Start with {chosen.length} {chosen.length === 1 ? "exercise" : "exercises"}
        </Button>
      </div>
    </div>
  );
}
