import { PlanPage } from "@/lib/plan-document/components/plan-page";
import { loadPlanDocument } from "@/lib/plan-document/data";
import { figureStyle } from "@/lib/plan-document/figure-images";
import { respondWith } from "@/lib/plan-document/respond";
import { answerKept, linkNotFound } from "@/lib/plan-document/route";

type Context = { params: Promise<{ token: string }> };

export async function GET(request: Request, { params }: Context) {
  const { token } = await params;
  const page = { page: "plan", where: "plan-document.read" } as const;
  return answerKept(request, token, page, async (link, now) => {
    const view = await loadPlanDocument(link, now);
    if (!view) return linkNotFound();
    const style = figureStyle(view.items, `/p/${token}/figures`);
    return respondWith(<PlanPage view={view} token={token} />, { style, script: true });
  });
}
