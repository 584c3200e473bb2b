import { canReviewAdherence } from "@/lib/adherence/policy";
import { loadAdherenceExport } from "@/lib/adherence/table/export/loaders";
import { exportFormatSchema } from "@/lib/adherence/table/export/schema";
import { parseTableState } from "@/lib/adherence/table/schema";
import { currentActor } from "@/lib/auth/session";
import { todayIn } from "@/lib/dates";

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** All rows of the table that the rest of the address asks for: `?format=csv` or `?format=xlsx`. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor || !canReviewAdherence(actor)) return new Response(null, { status: 404 });
  const { format: asked, ...params } = Object.fromEntries(new URL(request.url).searchParams);
  const format = exportFormatSchema.safeParse(asked);
  if (!format.success) return new Response("Ask for csv or xlsx.", { status: 400 });
  const now = new Date();
  const name = `adherence-${todayIn(actor.timeZone, now)}.${format.data}`;
  return new Response(await loadAdherenceExport(actor, parseTableState(params), format.data, now), {
    headers: {
      "Content-Type": types[format.data],
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
