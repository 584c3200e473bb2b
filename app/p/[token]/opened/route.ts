import { markOpened } from "@/lib/links/mutations";
import { isForeign } from "@/lib/plan-document/request";
import { privateHeaders } from "@/lib/plan-document/respond";
import { answerLink } from "@/lib/plan-document/route";

type Context = { params: Promise<{ token: string }> };

/** The page tells that a person touched it: see lib/plan-document/script/opened.ts. */
export async function POST(request: Request, { params }: Context) {
  const { token } = await params;
  return answerLink(token, "link.opened", async (link) => {
    if (isForeign(request.headers))
      return new Response(null, { status: 403, headers: privateHeaders });
    await markOpened(link);
    return new Response(null, { status: 204, headers: privateHeaders });
  });
}
