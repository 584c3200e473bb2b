import { currentActor } from "@/lib/auth/session";
import { loadFigure } from "@/lib/plan-document/data";
import { answerFigure } from "@/lib/plan-document/figure-images";
import { canPreview } from "@/lib/plan-document/policy";

type Context = { params: Promise<{ planId: string; itemId: string }> };

/** As a patient's figure, of a plan that may still change: nothing keeps it. */
export async function GET(request: Request, { params }: Context) {
  const { planId, itemId } = await params;
  const actor = await currentActor();
  const item =
    actor && canPreview(actor) && (await loadFigure(actor.clinicId, planId, itemId, "all"));
  return item ? answerFigure(item, request, 0) : new Response(null, { status: 404 });
}
