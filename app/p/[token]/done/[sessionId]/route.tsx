import { DonePage } from "@/lib/plan-document/components/done-page";
import { loadDoneDocument } from "@/lib/plan-document/data";
import { respondWith } from "@/lib/plan-document/respond";
import { answerLink, linkNotFound } from "@/lib/plan-document/route";

type Context = { params: Promise<{ token: string; sessionId: string }> };

export async function GET(_request: Request, { params }: Context) {
  const { token, sessionId } = await params;
  return answerLink(token, "practice.done", async (link) => {
    const done = await loadDoneDocument(link, sessionId, new Date());
    if (!done) return linkNotFound();
    return respondWith(<DonePage {...done} token={token} />, { script: true });
  });
}
