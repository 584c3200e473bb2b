import type { TableState } from "@/lib/adherence/table/address";

export const STATE_WORDS: Record<TableState["state"], string> = {
  current: "Current plans",
  active: "Active",
  paused: "Paused",
  closed: "Completed and stopped",
  all: "All plans",
};
