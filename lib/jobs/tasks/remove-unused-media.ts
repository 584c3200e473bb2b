import { log } from "@/lib/log";
import { removeUnusedMedia as remove } from "@/lib/media/cleaning/mutations";

/** Removes the pictures and videos that no exercise and no plan names any more. */
export async function removeUnusedMedia(): Promise<void> {
  const removed = await remove(new Date());
  log.info({ removed }, "unused media removed");
}
