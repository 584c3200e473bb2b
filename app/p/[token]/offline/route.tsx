import { loadPlanDocument } from "@/lib/plan-document/data";
import { answerFigure } from "@/lib/plan-document/figure-images";
import { LinkGonePage, NotHerePage } from "@/lib/plan-document/offline/components/kept-pages";
import { packKey } from "@/lib/plan-document/offline/key";
import {
  type Kept,
  packOf,
  pictureAddresses,
  scriptAddresses,
} from "@/lib/plan-document/offline/pack";
import { linkGone, notHere } from "@/lib/plan-document/offline/place";
import { privateHeaders, respondWith } from "@/lib/plan-document/respond";
import { answerLink, linkNotFound } from "@/lib/plan-document/route";
import { GET as getGuided } from "../guided/route";
import { GET as getForm } from "../practice/route";
import { GET as getPlan } from "../route";

type Context = { params: Promise<{ token: string }> };

/** Everything that a phone keeps for when there is no line; see lib/plan-document/offline. */
export async function GET(request: Request, context: Context) {
  const { token } = await context.params;
  return answerLink(token, "plan-document.pack", async (link) => {
    const view = await loadPlanDocument(link, new Date());
    if (!view) return linkNotFound();
    const plan = `/p/${token}`;
    // Positions one by one are only for readers who want nothing to move.
    const isStill = new URL(request.url).searchParams.has("still");
    const kinds = isStill ? (["moving", "frames"] as const) : (["moving"] as const);
    const figures = view.items.flatMap(({ id, exercise: { figure }, dosage: { tempo } }) =>
      kinds.flatMap((kind): Kept[] => {
        const address = `${plan}/figures/${id}?${kind}`;
        const asked = new Request(new URL(address, request.url));
        return figure ? [[address, answerFigure({ figure, tempo }, asked, 0)]] : [];
      }),
    );
    const script = { script: true };
    // Without the headers of this request: as text, whatever packing its browser reads.
    const plain = new Request(request.url);
    const pack = await packOf(
      packKey(view),
      [
        [plan, getPlan(plain, context)],
        [`${plan}/guided`, getGuided(plain, context)],
        [`${plan}/practice`, getForm(plain, context)],
        [notHere(plan), respondWith(<NotHerePage view={view} token={token} />, script)],
        [linkGone(plan), respondWith(<LinkGonePage view={view} />, script)],
        ...figures,
      ],
      [...scriptAddresses(), ...pictureAddresses(view.items, `${plan}/media`)],
    );
    return Response.json(pack, { headers: privateHeaders });
  });
}
