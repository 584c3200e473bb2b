import { z } from "zod";
import { acceptForm } from "@/lib/plan-document/accept-form";
import { PlanClosedPage } from "@/lib/plan-document/components/message-page";
import { loadNotedList } from "@/lib/plan-document/data";
import { NotedPage } from "@/lib/plan-document/noted/noted-page";
import { notedStyle } from "@/lib/plan-document/noted/style";
import { respondWith, seeOther } from "@/lib/plan-document/respond";
import { answerLink, linkNotFound } from "@/lib/plan-document/route";
import type { PlanView } from "@/lib/plan-document/view";
import { textIn } from "@/lib/language/text";
import { putBack, takeBack } from "@/lib/practice/noted/mutations";

type Context = { params: Promise<{ token: string }> };

const outcomes = z.enum(["took-back", "restored", "gone"]);

export async function GET(request: Request, { params }: Context) {
  const { token } = await params;
  return answerLink(token, "practice.noted", async (link) => {
    const found = await loadNotedList(link, new Date());
    if (!found) return linkNotFound();
    if (isClosed(found.view)) return closed(token, found.view, 200);
    const told = outcomes.safeParse(new URL(request.url).searchParams.get("done"));
    return respondWith(<NotedPage {...found} token={token} done={told.data ?? null} />, {
      style: notedStyle,
      script: true,
    });
  });
}

export async function POST(request: Request, { params }: Context) {
  const { token } = await params;
  return answerLink(token, "practice.take-back", async (link) => {
    const now = new Date();
    const found = await loadNotedList(link, now);
    if (!found) return linkNotFound();
    const { view } = found;
    const back = { href: `/p/${token}/noted`, label: textIn(view.language, "noted")("title") };
    const posted = await acceptForm(request, { link, token, language: view.language, back });
    if (posted instanceof Response) return posted;

    const tell = (done: z.infer<typeof outcomes>) => seeOther(`/p/${token}/noted?done=${done}`);
    const session = z.guid().safeParse(posted.get("session"));
    if (!session.success) return tell("gone");
    const restores = posted.get("do") === "put-back";
    const result = await (restores ? putBack : takeBack)(link, session.data, now);
    if (result.ok) return tell(restores ? "restored" : "took-back");
    return result.reason === "PLAN_CLOSED" ? closed(token, view, 409) : tell("gone");
  });
}

const isClosed = ({ state }: PlanView) => state === "completed" || state === "stopped";

const closed = (token: string, { language }: PlanView, status: number) =>
  respondWith(<PlanClosedPage token={token} language={language} />, { status });
