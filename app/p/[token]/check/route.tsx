import { questionOf } from "@/lib/links/check/data";
import { answerCheck } from "@/lib/links/check/mutations";
import { answerIn, proofCookie } from "@/lib/plan-document/check";
import { CheckPage } from "@/lib/plan-document/components/check-page";
import { isForeign, readPostedForm } from "@/lib/plan-document/request";
import { respondWith, seeOther } from "@/lib/plan-document/respond";
import { answerOpenLink } from "@/lib/plan-document/route";

type Context = { params: Promise<{ token: string }> };

/** Takes the answer to the clinic's check; the right one opens the plan on this device. */
export async function POST(request: Request, { params }: Context) {
  const { token } = await params;
  return answerOpenLink(token, "link.check", async (link) => {
    const question = await questionOf(link);
    if (!question) return seeOther(`/p/${token}`);
    const posted = isForeign(request.headers) ? 403 : await readPostedForm(request);
    if (typeof posted === "number")
      return respondWith(<CheckPage question={question} token={token} />, { status: posted });
    const result = await answerCheck(link, question, answerIn(posted));
    if (!result.ok) {
      // Read again: this try counted.
      const now = (await questionOf(link)) ?? question;
      return respondWith(<CheckPage question={now} token={token} isWrong />, { status: 422 });
    }
    const opened = seeOther(`/p/${token}`);
    opened.headers.append("Set-Cookie", proofCookie(link, token, question));
    return opened;
  });
}
