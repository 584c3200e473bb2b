import { canReviewAdherence } from "@/lib/adherence/policy";
import { currentActor } from "@/lib/auth/session";
import { loadPlanHistoryView } from "@/lib/review/history/loaders";
import { isWithin } from "@/lib/review/history/window";
import { recordTaken } from "@/lib/review/paper/mutations";
import { sessionsFile } from "@/lib/review/paper/sessions-file";

type Context = { params: Promise<{ planId: string }> };

/** The sessions of a plan's history as a CSV, of the days as on the page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const view =
    actor && canReviewAdherence(actor)
      ? await loadPlanHistoryView(actor, (await params).planId, query)
      : null;
  if (!actor || !view) return new Response(null, { status: 404 });
  const { course, sessions, shown } = view;
  const withdrawn = course.withdrawn.filter((session) =>
    isWithin(session.practisedOn, shown.window),
  );
  const file = sessionsFile({ ...course, sessions, withdrawn });
  await recordTaken(actor, "plan.history-exported", course.planId, shown.window);
  return new Response(file, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="history-${course.today}.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
}
