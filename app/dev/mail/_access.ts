import { currentActor } from "@/lib/auth/session";
import { env, isLoopback } from "@/lib/env";

/**
 * Whether the kept mails may be shown: only a demo keeps any. They hold links and invitations, so
 * a demo that others can reach shows them to its members alone.
 */
export async function mayReadMails(): Promise<boolean> {
  const { DEMO_MODE, HOST } = env();
  return DEMO_MODE && (isLoopback(HOST) || (await currentActor()) !== null);
}
