import type { Keys } from "@/lib/ui/key-list";
import type { ActRow, Refused } from "./schema";

export type ActName = "nudged" | "written" | "acknowledged" | "assigned" | "noted";

const plansOf = (count: number) => (count === 1 ? "1 plan" : `${count} plans`);

/** "3 patients nudged." */
export function doneInWords(act: ActName, count: number): string {
  switch (act) {
    case "nudged":
      return count === 1 ? "Nudge goes in half a minute." : `${count} nudges go in half a minute.`;
    case "written":
      return count === 1 ? "Message written." : `${count} messages written.`;
    case "acknowledged":
      return `Alerts of ${plansOf(count)} acknowledged.`;
    case "assigned":
      return `Patients of ${plansOf(count)} assigned.`;
    case "noted":
      return "Session noted.";
  }
}

/** "2 of 5 done", as the head of what became of each. */
export function summaryTitle(done: number, refused: number): string {
  return done === 0 ? "Nothing was done" : `${done} of ${done + refused} done`;
}

/** Why each was not done, those with the same reason together, as they stand in the table. */
export function refusalsByReason(
  refused: readonly Refused[],
  rows: readonly ActRow[],
): { sentence: string; rows: ActRow[] }[] {
  const reasonOf = new Map(refused.map(({ planId, sentence }) => [planId, sentence]));
  const groups = new Map<string, ActRow[]>();
  for (const row of rows) {
    const sentence = reasonOf.get(row.planId);
    if (sentence) groups.set(sentence, [...(groups.get(sentence) ?? []), row]);
  }
  return [...groups].map(([sentence, among]) => ({ sentence, rows: among }));
}

/** The keys of the table's acts; `assigns` for who may give patients to colleagues. */
export function actKeys(assigns: boolean): readonly Keys[] {
  return [
    [["↑", "↓", "←", "→"], "From cell to cell"],
    [["Enter"], "What the cell does: open the history, or a number's working"],
    [["Space"], "Choose the row, to deal with several at once"],
    [["N"], "Nudge by mail"],
    [["L"], "Log a session that you practised with the patient"],
    [["M"], "Write to the therapist"],
    [["A"], "Acknowledge the alerts"],
    ...(assigns ? [[["G"], "Give the patient to a colleague"] as const] : []),
    [["Z"], "Undo what I did last"],
    [["Esc"], "Choose none"],
    [["?"], "These keys"],
  ];
}
