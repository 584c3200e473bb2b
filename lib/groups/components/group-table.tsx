import Link from "next/link";
import { cn } from "@/lib/ui/cn";
import type { Group, GroupState } from "../schema";
import {
  FEW,
  groupingNames,
  groupsHref,
  READ_OFF_DAYS,
  shareInWords,
  keptUpInWords,
} from "../words";
import { BandBar } from "./band-bar";
import { Share } from "./share";

type GroupTableProps = { groups: Group[]; state: GroupState; opened: string };

const cell = "px-3 py-2.5 align-top";

export function GroupTable({ groups, state, opened }: GroupTableProps) {
  const { one } = groupingNames[state.by];
  return (
    // A region that scrolls must be reachable by keyboard.
    <div
      role="region"
      aria-label="Groups of plans"
      tabIndex={0}
      className="relative overflow-x-auto"
    >
      <table className="w-full min-w-3xl">
        <caption className="sr-only">
          Groups of plans: adherence of the last 30 days, change of pain, and how many are kept up
        </caption>
        <thead>
          <tr className="border-b bg-sunken text-xs text-muted *:px-3 *:py-2 *:text-start *:font-medium">
            <th scope="col">{one}</th>
            <th scope="col">Plans</th>
            <th scope="col">On track, last 30 days</th>
            <th scope="col">Pain better by 2 or more</th>
            <th scope="col">Kept up after 6 weeks</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Row key={group.key} group={group} state={state} isOpened={group.key === opened} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ group, state, isOpened }: { group: Group; state: GroupState; isOpened: boolean }) {
  const { key, name, plans, running, bands, pain, exits } = group;
  const counted = bands["on-track"] + bands.slipping + bands["off-track"];
  return (
    <tr className={cn("border-b last:border-b-0", isOpened && "bg-accent-soft")}>
      <th scope="row" className={cn(cell, "max-w-72 text-start font-medium")}>
        <Link
          href={groupsHref(state, { group: key })}
          dir="auto"
          prefetch={false}
          scroll={false}
          aria-current={isOpened ? "true" : undefined}
          className="rounded-sm text-accent underline underline-offset-4"
        >
          {name}
        </Link>
      </th>
      <td className={cn(cell, "tabular-nums")}>
        {plans}
        <span className="block text-xs whitespace-nowrap text-muted">{running} running</span>
      </td>
      <td className={cn(cell, "min-w-44")}>
        <Share of={shareInWords(bands["on-track"], counted)} none="Nothing was due" />
        {counted > 0 && (
          <span className="mt-1.5 block">
            <BandBar bands={bands} />
          </span>
        )}
      </td>
      <td className={cell}>
        <Share of={shareInWords(pain.better, pain.plans)} none="No plan has two scores yet" />
      </td>
      <td className={cell}>
        <Share
          of={plans < FEW ? null : keptUpInWords(exits, READ_OFF_DAYS)}
          none="Too few plans for a share, or none followed for so long"
        />
      </td>
    </tr>
  );
}
