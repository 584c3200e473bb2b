import { headers } from "next/headers";
import { invalid, mapError } from "@/lib/action";
import { sameOrigin } from "@/lib/auth/origin";
import { currentActor } from "@/lib/auth/session";
import { failure, type Result } from "@/lib/result";
import { mappingFaults, mappingFrom } from "./fields";
import { importExercises } from "./mutations";
import { parseRows } from "./parse-rows";
import { canEditLibrary } from "../own/policy";
import { MAX_FILE_BYTES, readFile, tooBig } from "@/lib/files/read-file";
import { type ImportOutcome, uploadSchema } from "./schema";

const statuses: Record<string, number> = {
  WRONG_ORIGIN: 403,
  FORBIDDEN: 403,
  SIGNED_OUT: 401,
  TOO_BIG: 413,
  FAULT: 500,
};

/**
 * Imports the file that is the request's body. It is read again here from its bytes, by the code that
 * made the preview: nothing that the browser made of it is taken on trust.
 */
export async function receiveFile(request: Request): Promise<Response> {
  const result = await received(request).catch((error: unknown) =>
    mapError(error, "exercises.import"),
  );
  const status = result.ok ? 200 : (statuses[result.reason] ?? 422);
  return Response.json(result, { status, headers: { "Cache-Control": "no-store" } });
}

async function received(request: Request): Promise<Result<ImportOutcome>> {
  if (!sameOrigin(await headers()))
    return failure("WRONG_ORIGIN", "This request did not come from this page. Load it again.");
  const actor = await currentActor();
  if (!actor) return failure("SIGNED_OUT", "You are signed out. Sign in again in another tab.");
  if (!canEditLibrary(actor)) return failure("FORBIDDEN", "Your role does not allow this.");
  const upload = uploadSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!upload.success) return invalid(upload.error);

  const bytes = await wholeBody(request);
  if (!bytes.ok) return bytes;
  const table = readFile(bytes.value);
  if (!table.ok) return table;
  const mapping = mappingFrom(table.value.columns, upload.data.fields);
  const [fault] = Object.values(mappingFaults(mapping));
  if (fault) return failure("INVALID", fault);
  const { parsed, refused } = parseRows(table.value, mapping);
  return importExercises(actor, {
    fileName: upload.data.name,
    format: table.value.format,
    rows: parsed,
    refused: refused.length,
  });
}

/** The body, which must be as long as announced; one that is too long is refused unread. */
async function wholeBody(request: Request): Promise<Result<Uint8Array>> {
  const announced = Number(request.headers.get("content-length") ?? NaN);
  if (announced > MAX_FILE_BYTES) return tooBig();
  const bytes = new Uint8Array(announced >= 0 ? announced : 0);
  let length = 0;
  const reader = request.body?.getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    if (length + piece.value.length > bytes.length) {
      length = Infinity;
      await reader?.cancel();
      break;
    }
    bytes.set(piece.value, length);
    length += piece.value.length;
  }
  if (length !== bytes.length)
    return failure("NOT_WHOLE", "The file did not arrive whole. Try again.");
  return { ok: true, value: bytes };
}
