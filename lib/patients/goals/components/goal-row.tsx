"use client";

import { CircleCheck, Ellipsis } from "lucide-react";
import { Button } from "@/lib/ui/button";
import { Menu } from "@/lib/ui/menu";
import { DateText } from "@/lib/ui/time";
import { changeInWords, progressOf } from "../rules";
import type { Goal } from "../schema";
import { GoalChart } from "./goal-chart";

export function GoalRow({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { activity, scores } = goal;
  const latest = scores.at(-1);
  const progress = progressOf(goal);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-center sm:grid-cols-[minmax(0,1fr)_7rem_auto_auto] gap-x-3 gap-y-2 py-3 first:pt-0 last:pb-0">
      <div className="min-w-0">
        <p className="font-medium">
          <bdi>{activity}</bdi>
        </p>
        <p className="text-muted">
          {progress ? (
            <>
              {changeInWords(progress.change)} since{" "}
              <DateText date={progress.first.scoredOn} short />
              {progress.isReal && (progress.change > 0 ? ", a real gain" : ", a real loss")}
            </>
          ) : (
            latest && (
              <>
                Scored on <DateText date={latest.scoredOn} short />
              </>
            )
          )}
        </p>
      </div>
      <div className="max-sm:order-last max-sm:col-span-3 max-sm:empty:hidden">
        {scores.length > 1 && <GoalChart scores={scores} />}
      </div>
      <p className="text-lg font-semibold tabular-nums">
        {latest ? latest.score : "–"}
        <span className="text-sm font-normal text-muted"> of 10</span>
      </p>
      <Menu
        trigger={
          <Button
            variant="ghost"
            size="sm"
            icon={Ellipsis}
            className="-me-2"
            aria-label={`More to do with “${activity}”`}
            title="More"
          />
        }
        items={[{ label: "Close goal", icon: CircleCheck, onSelect: onClose }]}
      />
    </li>
  );
}
