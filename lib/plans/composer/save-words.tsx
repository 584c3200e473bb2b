import { Check, CloudOff, LoaderCircle, LogIn, TriangleAlert } from "lucide-react";
import { cn } from "@/lib/ui/cn";
import type { SaveState } from "./autosave";

const icons = {
  saved: Check,
  unsaved: LoaderCircle,
  saving: LoaderCircle,
  failed: CloudOff,
  offline: CloudOff,
  "signed-out": LogIn,
  "other-person": LogIn,
  conflict: TriangleAlert,
};

export function SaveWords({ state }: { state: SaveState }) {
  const Icon = icons[state.kind];
  return (
    <p role="status" className={cn("flex min-w-0 items-center gap-1.5", look(state))}>
      <Icon
        aria-hidden
        size={14}
        className={cn("shrink-0", state.kind === "saving" && "animate-spin")}
      />
      <span className="min-w-0">{inWords(state)}</span>
      {(state.kind === "signed-out" || state.kind === "other-person") && (
        <a href="/sign-in" target="_blank" rel="noreferrer" className="underline">
          Sign in
        </a>
      )}
    </p>
  );
}

function look(state: SaveState): string {
  if (state.kind === "failed" || state.kind === "conflict") return "text-stop";
  if (!("keptHere" in state)) return "text-muted";
  return state.keptHere ? "text-caution" : "text-stop";
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
    case "offline":
      return state.keptHere
        ? "Offline: kept here"
        : "Offline: not saved. Leave this tab open until the connection is back.";
    case "signed-out":
      return state.keptHere
        ? "Signed out: kept here"
        : "Signed out: not saved. Leave this tab open until you have signed in.";
    case "other-person":
      return state.keptHere
        ? "Somebody else is signed in: kept here"
        : "Somebody else is signed in: not saved. Leave this tab open until you have signed in.";
    case "conflict":
      return "Not saved: somebody else changed this plan";
  }
}
