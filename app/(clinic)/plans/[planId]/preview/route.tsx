import { z } from "zod";
import { currentActor } from "@/lib/auth/session";
import { PlanPage } from "@/lib/plan-document/components/plan-page";
import { PreviewMissingPage } from "@/lib/plan-document/components/message-page";
import { loadDraftDocument } from "@/lib/plan-document/data";
import { figureStyle } from "@/lib/plan-document/figure-images";
import { canPreview } from "@/lib/plan-document/policy";
import { respondWith } from "@/lib/plan-document/respond";

type Context = { params: Promise<{ planId: string }> };

export async function GET(_request: Request, { params }: Context) {
  const { planId } = await params;
  const actor = await currentActor();
  const view =
    actor && canPreview(actor) && z.guid().safeParse(planId).success
      ? await loadDraftDocument(actor.clinicId, planId, new Date())
      : null;
  if (!view) return respondWith(<PreviewMissingPage />, { status: 404, frame: "self" });
  const style = figureStyle(view.items, `/plans/${planId}/preview/figures`);
  return respondWith(<PlanPage view={view} token={null} />, { frame: "self", style });
}
