import { queueDueDigests } from "@/lib/alerts/digest/mutations";
import { log } from "@/lib/log";

/** Queues the digest of every member for whom there is something new and whose time has come. */
export async function sendDigests(): Promise<void> {
  const queued = await queueDueDigests(new Date());
  if (queued > 0) log.info({ queued }, "digests queued");
}
