import { PlanPage } from "@/lib/plan-document/components/plan-page";
import { loadPlanDocument } from "@/lib/plan-document/data";
import { figureStyle } from "@/lib/plan-document/figure-images";
import { respondWith } from "@/lib/plan-document/respond";
import { answerLink, linkNotFound } from "@/lib/plan-document/route";

type Context = { params: Promise<{ token: string }> };

export async function GET(_request: Request, { params }: Context) {
  const { token } = await params;
  return answerLink(token, "plan-document.read", async (link) => {
    const view = await loadPlanDocument(link, new Date());
    if (!view) return linkNotFound();
    const style = figureStyle(view.items, `/p/${token}/figures`);
    return respondWith(<PlanPage view={view} token={token} />, { style, script: true });
  });
}
