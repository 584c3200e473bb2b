import type { ReactNode } from "react";
import type { Language } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { groupsOf } from "@/lib/plans/timing/days";
import { blocks } from "@/lib/plans/timing/schema";
import type { PlanItemView } from "../view";
import { tags } from "./tags";

type ExerciseListProps = {
  items: readonly PlanItemView[];
  language: Language;
  className: string;
  /** One exercise as a list item; `number` counts from 1 over the whole session. */
  children: (item: PlanItemView, number: number) => ReactNode;
};

/** The exercises of a session: by its parts where it has several, those done in turn together. */
export function ExerciseList({ items, language, className, children }: ExerciseListProps) {
  const t = textIn(language, "plan");
  const inSchedule = textIn(language, "schedule");
  const parts = blocks.flatMap((block) => {
    const ofPart = items.filter((item) => item.block === block);
    return ofPart.length > 0 ? [{ block, runs: runsOf(ofPart) }] : [];
  });
  const isPlain = parts.every(({ block }) => block === "main");
  const list = (run: readonly PlanItemView[]) => (
    <ol className={className}>{run.map((item) => children(item, items.indexOf(item) + 1))}</ol>
  );
  return parts.map(({ block, runs }) => (
    <section key={block} aria-label={isPlain ? undefined : inSchedule(`blocks.${block}`)}>
      {!isPlain && <h3 className="part">{inSchedule(`blocks.${block}`)}</h3>}
      {runs.map((run) =>
        run.isInTurn ? (
          <div
            key={run.items[0]!.id}
            className="turn"
            role="group"
            aria-label={t("exercise.inTurn")}
          >
            <p>
              {t.rich("exercise.inTurnHow", {
                ...tags,
                count: run.items.length,
                how: t(`exercise.${howInTurn(run.items)}`),
              })}
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
  items.some(({ dosage }) => dosage.sets > 1) ? "roundByRound" : "oneByOne";
