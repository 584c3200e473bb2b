import { createHash } from "node:crypto";
import type { PlanView } from "../view";
import { scriptAddresses } from "../script/bundle";

type Kept = Pick<PlanView, "revisionId" | "language" | "state" | "today">;

/** What must be the same for a device to go on using what it keeps of a plan: else it fetches it anew. */
export function packKey({ revisionId, language, state, today }: Kept): string {
  return createHash("sha256")
    .update(JSON.stringify([revisionId, language, state, today, scriptAddresses()]))
    .digest("base64url")
    .slice(0, 12);
}
