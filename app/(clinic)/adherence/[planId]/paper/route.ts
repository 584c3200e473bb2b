import { canReviewAdherence } from "@/lib/adherence/policy";
import { currentActor } from "@/lib/auth/session";
import { privateHeaders } from "@/lib/plan-document/respond";
import { loadPlanHistoryView } from "@/lib/review/history/loaders";
import { recordTaken } from "@/lib/review/paper/mutations";
import { renderHistoryPaper } from "@/lib/review/paper/render";
import { paperOptionsOf } from "@/lib/review/paper/schema";

type Context = { params: Promise<{ planId: string }> };

/** A plan's history for paper: `?paper=letter&notes=1`, and the days as on the page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  const query = new URL(request.url).searchParams;
  const view =
    actor && canReviewAdherence(actor)
      ? await loadPlanHistoryView(actor, (await params).planId, Object.fromEntries(query))
      : null;
  if (!actor || !view) return new Response(null, { status: 404, headers: privateHeaders });
  const { html, policy } = await renderHistoryPaper(view, paperOptionsOf(query), actor);
  await recordTaken(actor, "plan.history-printed", view.course.planId, view.shown.window);
  return new Response(html, {
    headers: {
      ...privateHeaders,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `${policy}; frame-ancestors 'self'`,
    },
  });
}
