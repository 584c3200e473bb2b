import type { Actor } from "@/lib/auth/session";
import { ForbiddenError } from "@/lib/errors";
import { countOwn, type PastImport, readImports } from "./data";
import { exportExercises } from "./mutations";
import { canEditLibrary } from "../own/policy";
import type { Format } from "./schema";

/** What the import page shows beside the file: past imports, and how much an export would hold. */
export async function loadImports(
  actor: Actor,
): Promise<{ imports: PastImport[]; ownCount: number }> {
  if (!canEditLibrary(actor)) throw new ForbiddenError();
  const [imports, ownCount] = await Promise.all([
    readImports(actor.clinicId),
    countOwn(actor.clinicId),
  ]);
  return { imports, ownCount };
}

/** The clinic's own exercises as a file's text; leaves its audit row. */
export async function loadExport(actor: Actor, format: Format): Promise<string> {
  if (!canEditLibrary(actor)) throw new ForbiddenError();
  return (await exportExercises(actor, format)).text;
}
