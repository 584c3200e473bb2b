import { Check, CloudOff, LoaderCircle, TriangleAlert } from "lucide-react";
import { cn } from "@/lib/ui/cn";
import type { SaveState } from "./autosave";

const icons = {
  saved: Check,
  unsaved: LoaderCircle,
  saving: LoaderCircle,
  failed: CloudOff,
  conflict: TriangleAlert,
};

export function SaveWords({ state }: { state: SaveState }) {
  const Icon = icons[state.kind];
  const bad = state.kind === "failed" || state.kind === "conflict";
  return (
    <p
      role="status"
      className={cn("flex min-w-0 items-center gap-1.5", bad ? "text-stop" : "text-muted")}
    >
      <Icon
        aria-hidden
        size={14}
        className={cn("shrink-0", state.kind === "saving" && "animate-spin")}
      />
      <span className="min-w-0">{inWords(state)}</span>
    </p>
  );
}

function inWords(state: SaveState): string {
  switch (state.kind) {
    case "saved":
      return "Saved";
    case "unsaved":
    case "saving":
      return "Saving…";
    case "failed":
      return `Not saved: ${state.message}`;
    case "conflict":
      return "Not saved: somebody else changed this plan";
  }
}
