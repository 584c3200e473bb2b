import { randomUUID } from "node:crypto";
import { canReviewAdherence } from "@/lib/adherence/policy";
import type { TableState } from "@/lib/adherence/table/address";
import { exportColumns, sheetName } from "@/lib/adherence/table/export/columns";
import { eachAdherenceBatch } from "@/lib/adherence/table/export/data";
import { csvStream, type Rows, xlsxStream } from "@/lib/adherence/table/export/files";
import {
  noteExportBegun,
  noteExportEnded,
  type Outcome,
} from "@/lib/adherence/table/export/mutations";
import { type ExportFormat, filterNames } from "@/lib/adherence/table/export/schema";
import type { Actor } from "@/lib/auth/session";
import { ForbiddenError } from "@/lib/errors";
import { logFault } from "@/lib/log";

/** Every row of the table under `state` as a file that is made while it is read; the audit log says
 * who took it, and whether to its end. Throws a ForbiddenError, and nothing for an empty table. */
export async function loadAdherenceExport(
  actor: Actor,
  state: TableState,
  format: ExportFormat,
  now = new Date(),
): Promise<ReadableStream<Uint8Array>> {
  if (!canReviewAdherence(actor)) throw new ForbiddenError();
  const id = randomUUID();
  const filters = filterNames(state);
  await noteExportBegun(actor, { id, format, filters, columns: [...state.columns] });
  let taken = 0;
  const rows = counted(eachAdherenceBatch(actor.clinicId, state, actor, now), (n) => (taken += n));
  const columns = exportColumns(state);
  const file =
    format === "csv" ? csvStream(columns, rows) : xlsxStream(sheetName(state), columns, rows);
  return watched(file, (outcome) => noteExportEnded(actor, { id, rows: taken, outcome }));
}

async function* counted(batches: Rows, count: (rows: number) => void): Rows {
  for await (const batch of batches) {
    count(batch.length);
    yield batch;
  }
}

/** The same bytes, asked for one piece at a time; says how it ended before whoever reads it is told. */
function watched(
  file: ReadableStream<Uint8Array>,
  ended: (outcome: Outcome) => Promise<void>,
): ReadableStream<Uint8Array> {
  const reader = file.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) return controller.enqueue(value);
        } catch (error) {
          logFault(error, "adherence.export");
          await ended("failed");
          throw error;
        }
        await ended("finished");
        controller.close();
      },
      async cancel() {
        await reader.cancel();
        await ended("cut");
      },
    },
    { highWaterMark: 0 },
  );
}
