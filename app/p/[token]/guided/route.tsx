import { PlanClosedPage } from "@/lib/plan-document/components/message-page";
import { loadPlanDocument } from "@/lib/plan-document/data";
import { figureStyle } from "@/lib/plan-document/figure-images";
import { GuidedPage } from "@/lib/plan-document/player/guided-page";
import { playerStyle } from "@/lib/plan-document/player/stylesheet";
import { respondWith } from "@/lib/plan-document/respond";
import { answerKept, linkNotFound } from "@/lib/plan-document/route";

type Context = { params: Promise<{ token: string }> };

export async function GET(request: Request, { params }: Context) {
  const { token } = await params;
  const page = { page: "guided", where: "practice.guided" } as const;
  return answerKept(request, token, page, async (link, now) => {
    const view = await loadPlanDocument(link, now);
    if (!view) return linkNotFound();
    if (view.state === "completed" || view.state === "stopped")
      return respondWith(<PlanClosedPage token={token} language={view.language} />);
    const style = playerStyle() + figureStyle(view.items, `/p/${token}/figures`);
    return respondWith(<GuidedPage view={view} token={token} />, { style, script: true });
  });
}
