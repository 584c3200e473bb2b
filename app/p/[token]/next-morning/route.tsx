import { acceptForm } from "@/lib/plan-document/accept-form";
import { PlanClosedPage } from "@/lib/plan-document/components/message-page";
import { loadPlanDocument } from "@/lib/plan-document/data";
import { MorningPage, NothingToAskPage } from "@/lib/plan-document/noted/morning-page";
import { notedStyle } from "@/lib/plan-document/noted/style";
import { respondWith, seeOther } from "@/lib/plan-document/respond";
import { answerLink, linkNotFound } from "@/lib/plan-document/route";
import type { PlanView } from "@/lib/plan-document/view";
import { textIn } from "@/lib/language/text";
import { scoreMorning } from "@/lib/practice/morning/mutations";
import { morningAnswerSchema } from "@/lib/practice/morning/schema";

type Context = { params: Promise<{ token: string }> };

/** Where the mail of the next morning leads: the question alone, also to change its answer. */
export async function GET(_request: Request, { params }: Context) {
  const { token } = await params;
  return answerLink(token, "pain.next-morning", async (link) => {
    const view = await loadPlanDocument(link, new Date());
    if (!view) return linkNotFound();
    if (isClosed(view)) return closed(token, view, 200);
    const { language, morning } = view;
    if (!morning) return respondWith(<NothingToAskPage {...{ token, language }} />, styled);
    const score = morning.score === null ? "" : String(morning.score);
    return respondWith(<MorningPage {...{ view, token, morning, score }} />, styled);
  });
}

export async function POST(request: Request, { params }: Context) {
  const { token } = await params;
  return answerLink(token, "pain.score-morning", async (link) => {
    const now = new Date();
    const view = await loadPlanDocument(link, now);
    if (!view) return linkNotFound();
    const { language, morning } = view;
    const back = { href: `/p/${token}`, label: textIn(language, "practice")("back") };
    const posted = await acceptForm(request, { link, token, language, back });
    if (posted instanceof Response) return posted;

    const score = posted.get("morning") ?? "";
    const answer = morningAnswerSchema.safeParse({ sessionId: posted.get("session"), score });
    if (!answer.success && morning) {
      const error = textIn(language, "pain")("morning.choose");
      const page = <MorningPage {...{ view, token, morning, score, error }} />;
      return respondWith(page, { ...styled, status: 422 });
    }
    const result = answer.success ? await scoreMorning(link, answer.data, now) : null;
    if (result?.ok) return seeOther(`/p/${token}#morning`);
    if (result?.reason === "PLAN_CLOSED") return closed(token, view, 409);
    return respondWith(<NothingToAskPage {...{ token, language }} over />, {
      ...styled,
      status: 409,
    });
  });
}

const styled = { style: notedStyle, script: true };

const isClosed = ({ state }: PlanView) => state === "completed" || state === "stopped";

const closed = (token: string, { language }: PlanView, status: number) =>
  respondWith(<PlanClosedPage token={token} language={language} />, { status });
