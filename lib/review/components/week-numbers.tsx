import Link from "next/link";
import { DEFAULT_STATE, tableHref, type TableState } from "@/lib/adherence/table/address";
import type { Count } from "@/lib/adherence/table/schema";
import { countWords } from "@/lib/adherence/table/words";
import type { Scope, WeekNumbers as Numbers } from "@/lib/review/today/schema";

/** Four numbers, each a link to the rows it counts. */
export function WeekNumbers({ week, scope }: { week: Numbers; scope: Scope }) {
  const to = (change: Partial<TableState>) =>
    tableHref({ ...DEFAULT_STATE, mine: scope === "mine" }, change);
  const numbers = [
    {
      name: "Sessions since Monday",
      value: String(week.sessions),
      base: "reported by patients",
      href: to({ sort: { id: "last-practice", desc: true } }),
    },
    {
      name: "On track",
      value: countWords(week.onTrack) || "–",
      base: `of ${plural(week.plans)}, 80 % or more done`,
      href: to({ band: "on-track" }),
    },
    {
      name: "Off track",
      value: countWords(week.offTrack) || "–",
      base: `of ${plural(week.plans)}, under half done`,
      href: to({ band: "off-track" }),
    },
    {
      name: "With a flag",
      value: countWords(week.flagged) || "–",
      base: `of ${plural(week.plans)}`,
      href: to({ flag: "any" }),
    },
  ];
  return (
    <ul className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      {numbers.map(({ name, value, base, href }) => (
        <li key={name}>
          <Link
            href={href}
            prefetch={false}
            className="block h-full rounded-lg border bg-raised p-4 transition-colors hover:border-control"
          >
            <span className="block font-medium">{name}</span>
            <span className="mt-1 block text-xl font-semibold tabular-nums">{value}</span>
            <span className="block text-xs text-muted">{base}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function plural(plans: Count): string {
  return plans.n === 1 ? "1 plan" : `${countWords(plans)} plans`;
}
