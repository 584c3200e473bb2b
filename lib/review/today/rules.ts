import { FLAG_RULES, FLAG_WORDS } from "@/lib/adherence/flag-words";
import type { Fact, FactKind, Matter } from "@/lib/review/today/schema";

const PAIN_RULES = FLAG_RULES.filter((rule) => rule !== "lost" && rule !== "quiet");

/** The most urgent first: what may harm comes before what was not delivered, that before silence. */
const URGENCY: FactKind[] = [
  ...PAIN_RULES,
  "call",
  "message",
  "delivery",
  "exit-wish",
  "lost",
  "quiet",
  "unopened",
  "proposal",
  "comment",
  "ending",
];

export const FACT_WORDS: Record<FactKind, { name: string; tone: "stop" | "caution" | "neutral" }> =
  {
    ...FLAG_WORDS,
    call: { name: "Wants a call", tone: "caution" },
    message: { name: "Message", tone: "neutral" },
    delivery: { name: "Not delivered", tone: "stop" },
    "exit-wish": { name: "Exit wish", tone: "caution" },
    unopened: { name: "Not opened", tone: "caution" },
    proposal: { name: "Proposal", tone: "neutral" },
    comment: { name: "Comment", tone: "neutral" },
    ending: { name: "Ends soon", tone: "neutral" },
  };

const rank = ({ kind }: Fact) => URGENCY.indexOf(kind);

/** Facts about one plan come together, its most urgent first; plans in the order of their most urgent
 * fact, among equals the newest first, then by name. */
export function mattersOf(found: { plan: Omit<Matter, "facts">; facts: Fact[] }[]): Matter[] {
  const byPlan = new Map<string, Matter>();
  for (const { plan, facts } of found) {
    const matter = byPlan.get(plan.planId) ?? { ...plan, facts: [] };
    matter.facts.push(...facts);
    byPlan.set(plan.planId, matter);
  }
  return [...byPlan.values()]
    .filter(({ facts }) => facts.length > 0)
    .map((matter) => ({ ...matter, facts: matter.facts.toSorted((a, b) => rank(a) - rank(b)) }))
    .toSorted((a, b) => {
      const [first, second] = [a.facts[0]!, b.facts[0]!];
      return (
        rank(first) - rank(second) ||
        second.on.localeCompare(first.on) ||
        a.patientName.localeCompare(b.patientName, "en")
      );
    });
}
