import { packed } from "@/lib/packed-response";
import { loadPlanDocument } from "@/lib/plan-document/data";
import { answerFigure, figureHeaders } from "@/lib/plan-document/figure-images";
import { ground, notesOf, pictureOf } from "@/lib/plan-document/figures";
import { LinkGonePage, NotHerePage } from "@/lib/plan-document/offline/components/kept-pages";
import { packKey } from "@/lib/plan-document/offline/key";
import {
  type Kept,
  type NotedFigure,
  packOf,
  pictureAddresses,
} from "@/lib/plan-document/offline/pack";
import { linkGone, notHere } from "@/lib/plan-document/offline/place";
import { privateHeaders, respondWith } from "@/lib/plan-document/respond";
import { answerLink, linkNotFound } from "@/lib/plan-document/route";
import { scriptAddresses } from "@/lib/plan-document/script/bundle";
import type { PlanItemView } from "@/lib/plan-document/view";
import { GET as getGuided } from "../guided/route";
import { GET as getForm } from "../practice/route";
import { GET as getPlan } from "../route";

type Context = { params: Promise<{ token: string }> };

/**
 * Everything that a phone keeps for when there is no line; see lib/plan-document/offline. `page` in
 * the query is the print of the plan's page that the phone has: what that has is not sent again.
 */
export async function GET(request: Request, context: Context) {
  const { token } = await context.params;
  const answer = await answerLink(token, "plan-document.pack", async (link) => {
    const view = await loadPlanDocument(link, new Date());
    if (!view) return linkNotFound();
    const plan = `/p/${token}`;
    const { searchParams, origin } = new URL(request.url);
    const { files, noted } = figuresOf(view.items, plan, searchParams.has("still"));
    // As a request that reads no packed text.
    const asked = new Request(origin + plan);
    const script = { script: true };
    const pack = await packOf({
      key: packKey(view),
      files: [
        [plan, getPlan(asked, context)],
        [`${plan}/guided`, getGuided(asked, context)],
        [`${plan}/practice`, getForm(asked, context)],
        [notHere(plan), respondWith(<NotHerePage view={view} token={token} />, script)],
        [linkGone(plan), respondWith(<LinkGonePage view={view} />, script)],
        ...files,
      ],
      figures: { headers: figureHeaders(0), before: ground(), all: noted },
      others: [...scriptAddresses(), ...pictureAddresses(view.items, `${plan}/media`)],
      print: searchParams.get("page"),
    });
    return Response.json(pack, { headers: privateHeaders });
  });
  return packed(request, answer);
}

/** Each figure in motion as notes. Positions one by one are only for who wants nothing to move. */
function figuresOf(items: readonly PlanItemView[], plan: string, isStill: boolean) {
  const files: Kept[] = [];
  const noted: NotedFigure[] = [];
  for (const { id, exercise, dosage } of items) {
    const { figure } = exercise;
    if (!figure) continue;
    const { tempo } = dosage;
    const addressOf = (kind: string) => `${plan}/figures/${id}?${kind}`;
    const image = (kind: string): Kept => {
      const asked = new Request(new URL(addressOf(kind), "http://localhost"));
      return [addressOf(kind), answerFigure({ figure, tempo }, asked, 0)];
    };
    const notes = notesOf(figure, tempo);
    if (notes) noted.push({ address: addressOf("moving"), still: pictureOf(figure), notes });
    else files.push(image("moving"));
    if (isStill) files.push(image("frames"));
  }
  return { files, noted };
}
