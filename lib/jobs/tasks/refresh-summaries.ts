import { log } from "@/lib/log";
import { refreshDueSummaries } from "@/lib/adherence/mutations";

/** Moves every plan's summary to its patient's new day. */
export async function refreshSummaries(): Promise<void> {
  const refreshed = await refreshDueSummaries(new Date());
  log.info({ refreshed }, "summaries moved to the new day");
}
