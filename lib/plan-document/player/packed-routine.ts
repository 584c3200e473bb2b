import type { Routine } from "./routine";

/**
 * A routine for the page: its steps column by column, each text once. A session has dozens of steps
 * that say nearly the same; row by row they would be a third of the page.
 */
export type PackedRoutine = Omit<Routine, "steps"> & {
  texts: string[];
  columns: Record<string, unknown[]>;
};

const written = new Set(["label", "goal", "say"]);

export function packRoutine({ steps, ...routine }: Routine): PackedRoutine {
  const texts: string[] = [];
  const numberOf = (text: string) => {
    const known = texts.indexOf(text);
    return known < 0 ? texts.push(text) - 1 : known;
  };
  const names = Object.keys(steps[0] ?? {}) as (keyof Routine["steps"][number])[];
  const columns = names.map((name) => {
    const column = steps.map((step) => step[name]);
    return [name, written.has(name) ? column.map((text) => numberOf(String(text))) : column];
  });
  return { ...routine, texts, columns: Object.fromEntries(columns) };
}

export function unpackRoutine({ texts, columns, ...routine }: PackedRoutine): Routine {
  const steps = (columns.item ?? []).map((_, at) =>
    Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [
        name,
        written.has(name) ? texts[column[at] as number] : column[at],
      ]),
    ),
  );
  return { ...routine, steps: steps as Routine["steps"] };
}
