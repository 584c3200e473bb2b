import { currentActor } from "@/lib/auth/session";
import { todayIn } from "@/lib/dates";
import { loadExport } from "@/lib/exercises/import/loaders";
import { canEditLibrary } from "@/lib/exercises/own/policy";
import { formatSchema } from "@/lib/exercises/import/schema";

const types = { json: "application/json; charset=utf-8", csv: "text/csv; charset=utf-8" };

/** The clinic's own exercises as a file: `?format=json` or `?format=csv`. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor || !canEditLibrary(actor)) return new Response(null, { status: 404 });
  const asked = new URL(request.url).searchParams.get("format") ?? undefined;
  const format = formatSchema.safeParse(asked);
  if (!format.success) return new Response("Ask for json or csv.", { status: 400 });
  const name = `exercises-${todayIn(actor.timeZone, new Date())}.${format.data}`;
  return new Response(await loadExport(actor, format.data), {
    headers: {
      "Content-Type": types[format.data],
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
