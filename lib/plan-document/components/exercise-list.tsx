import type { ReactNode } from "react";
import { groupsOf } from "@/lib/plans/timing/days";
import { blocks } from "@/lib/plans/timing/schema";
import { blockNames } from "@/lib/plans/timing/words";
import type { PlanItemView } from "../view";

type ExerciseListProps = {
  items: readonly PlanItemView[];
  className: string;
  /** One exercise as a list item; `number` counts from 1 over the whole session. */
  children: (item: PlanItemView, number: number) => ReactNode;
};

/** The exercises of a session: by its parts where it has several, those done in turn together. */
export function ExerciseList({ items, className, children }: ExerciseListProps) {
  const parts = blocks.flatMap((block) => {
    const ofPart = items.filter((item) => item.block === block);
    return ofPart.length > 0 ? [{ block, runs: runsOf(ofPart) }] : [];
  });
  const isPlain = parts.every(({ block }) => block === "main");
  const list = (run: readonly PlanItemView[]) => (
    <ol className={className}>{run.map((item) => children(item, items.indexOf(item) + 1))}</ol>
  );
  return parts.map(({ block, runs }) => (
    <section key={block} aria-label={isPlain ? undefined : blockNames[block]}>
      {!isPlain && <h3 className="part">{blockNames[block]}</h3>}
      {runs.map((run) =>
        run.isInTurn ? (
          <div key={run.items[0]!.id} className="turn" role="group" aria-label="In turn">
            <p>
              <b>Do these {inWords(run.items.length)} in turn:</b> {howInTurn(run.items)}
            </p>
            {list(run.items)}
          </div>
        ) : (
          <div key={run.items[0]!.id}>{list(run.items)}</div>
        ),
      )}
    </section>
  ));
}

type Run = { isInTurn: boolean; items: PlanItemView[] };

/** Exercises one after the other in one list, each superset in its own. */
function runsOf(items: readonly PlanItemView[]): Run[] {
  const runs: Run[] = [];
  for (const group of groupsOf(items)) {
    const before = runs.at(-1);
    if (group.length === 1 && before && !before.isInTurn) before.items.push(...group);
    else runs.push({ isInTurn: group.length > 1, items: [...group] });
  }
  return runs;
}

const howInTurn = (items: readonly PlanItemView[]) =>
  items.some(({ dosage }) => dosage.sets > 1)
    ? "one round of each, then start again with the first."
    : "one right after the other.";

const inWords = (count: number) => ["two", "three", "four"][count - 2] ?? `${count}`;
