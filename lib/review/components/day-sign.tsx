import { Check, Circle, CircleDashed, Minus, Pause, Plus, X } from "lucide-react";
import type { DayMark } from "@/lib/review/rules";

type Look = { words: string; icon: typeof Check | null; look: string };

/** Each kind of day by its sign, its word and its colour; never by a colour alone. */
export const daySigns: Record<DayMark, Look> = {
  done: { words: "Done", icon: Check, look: "bg-acceptable-soft text-acceptable" },
  part: { words: "In part", icon: CircleDashed, look: "bg-caution-soft text-caution" },
  missed: { words: "Missed", icon: X, look: "bg-stop-soft text-stop" },
  open: { words: "Still open", icon: Circle, look: "bg-accent-soft text-accent" },
  extra: { words: "Extra", icon: Plus, look: "bg-sunken text-acceptable" },
  rest: { words: "Rest", icon: Minus, look: "bg-sunken text-muted" },
  paused: { words: "Paused", icon: Pause, look: "bg-sunken text-muted" },
  outside: { words: "Not in the plan", icon: null, look: "" },
};
