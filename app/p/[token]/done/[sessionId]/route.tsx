import { DonePage } from "@/lib/plan-document/components/done-page";
import { loadDoneDocument } from "@/lib/plan-document/data";
import { respondWith, seeOther } from "@/lib/plan-document/respond";
import { answerLink, linkNotFound } from "@/lib/plan-document/route";

type Context = { params: Promise<{ token: string; sessionId: string }> };

export async function GET(_request: Request, { params }: Context) {
  const { token, sessionId } = await params;
  return answerLink(token, "practice.done", async (link) => {
    const done = await loadDoneDocument(link, sessionId, new Date());
    if (!done) return linkNotFound();
    // Taken back or corrected since: what is noted now is on its own page.
    if (done.session.withdrawnAt) return seeOther(`/p/${token}/noted`);
    return respondWith(<DonePage {...done} token={token} />, { script: true });
  });
}
