import { transaction } from "@/db/client";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";

type Export = { id: string; format: string; filters: string[]; columns: string[] };

/** Notes who begins to take a table's rows, before any of them is sent: of an export that is never
 * heard of again this row stands. */
export async function noteExportBegun(
  { clinicId, userId }: Pick<Actor, "clinicId" | "userId">,
  { id, ...details }: Export,
): Promise<void> {
  await transaction({ clinicId }, (tx) =>
    recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "adherence.export-begun",
      subject: { type: "export", id },
      details,
    }),
  );
}

export type Outcome = "finished" | "cut" | "failed";

/** Notes how many rows were read for an export, and whether its taker let it come to its end. */
export async function noteExportEnded(
  { clinicId, userId }: Pick<Actor, "clinicId" | "userId">,
  { id, rows, outcome }: { id: string; rows: number; outcome: Outcome },
): Promise<void> {
  await transaction({ clinicId }, (tx) =>
    recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: `adherence.export-${outcome}`,
      subject: { type: "export", id },
      details: { rows },
    }),
  );
}
