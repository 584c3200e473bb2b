import { packed } from "@/lib/packed-response";
import { loadFigure } from "@/lib/plan-document/data";
import { answerFigure } from "@/lib/plan-document/figure-images";
import { answerLink, linkNotFound } from "@/lib/plan-document/route";

type Context = { params: Promise<{ token: string; itemId: string }> };

const DAY = 86_400;

/** An exercise's figure in motion, or as numbered positions; see `figureStyle`. */
export async function GET(request: Request, { params }: Context) {
  const { token, itemId } = await params;
  const answer = await answerLink(token, "plan-document.figure", async ({ clinicId, planId }) => {
    const item = await loadFigure(clinicId, planId, itemId, "sent");
    return item ? answerFigure(item, request, DAY) : linkNotFound();
  });
  return packed(request, answer);
}
