import { CircleCheck, CirclePause, CirclePlay, CircleStop, PencilLine } from "lucide-react";
import { Badge } from "@/lib/ui/badge";
import type { PlanState } from "../schema";
import { planStateNames } from "../words";

const icons = {
  draft: PencilLine,
  active: CirclePlay,
  paused: CirclePause,
  completed: CircleCheck,
  stopped: CircleStop,
};

export function PlanStateBadge({ state }: { state: PlanState }) {
  const Icon = icons[state];
  return (
    <Badge tone={state === "active" ? "accent" : "neutral"}>
      <Icon aria-hidden size={14} />
      {planStateNames[state]}
    </Badge>
  );
}
