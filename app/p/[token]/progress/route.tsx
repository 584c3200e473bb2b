import { textIn } from "@/lib/language/text";
import type { ResolvedLink } from "@/lib/links/schema";
import { acceptForm } from "@/lib/plan-document/accept-form";
import { PlanClosedPage } from "@/lib/plan-document/components/message-page";
import { ProgressPage } from "@/lib/plan-document/progress/components/progress-page";
import { readProgressOf } from "@/lib/plan-document/progress/data";
import { type GoalErrors, readGoalForm, readScores } from "@/lib/plan-document/progress/form";
import { scoreOwnGoals } from "@/lib/plan-document/progress/mutations";
import { progressStyle } from "@/lib/plan-document/progress/stylesheet";
import { respondWith, seeOther } from "@/lib/plan-document/respond";
import { answerKept, answerLink, linkNotFound } from "@/lib/plan-document/route";

type Context = { params: Promise<{ token: string }> };

export async function GET(request: Request, { params }: Context) {
  const { token } = await params;
  const saved = new URL(request.url).searchParams.get("done") === "scored";
  const show = async (link: ResolvedLink, now: Date) => {
    const view = await readProgressOf(link, now);
    if (!view) return linkNotFound();
    return respondWith(<ProgressPage view={view} token={token} saved={saved} />, {
      style: progressStyle(),
      script: true,
    });
  };
  if (saved) return answerLink(token, "progress.read", (link) => show(link, new Date()));
  return answerKept(request, token, { page: "progress", where: "progress.read" }, show);
}

/** The patient says how well each of their activities goes today. */
export async function POST(request: Request, { params }: Context) {
  const { token } = await params;
  return answerLink(token, "progress.score", async (link) => {
    const now = new Date();
    const view = await readProgressOf(link, now);
    if (!view) return linkNotFound();
    const { language } = view;
    const back = {
      href: `/p/${token}/progress`,
      label: textIn(language, "progress")("refusedBack"),
    };
    const posted = await acceptForm(request, { link, token, language, back });
    if (posted instanceof Response) return posted;

    const form = readGoalForm(posted);
    // The page with what was chosen still in its form, and a sentence at what needs one.
    const again = (errors: GoalErrors, shown = view) =>
      respondWith(<ProgressPage view={shown} token={token} form={form} errors={errors} />, {
        style: progressStyle(),
        script: true,
        status: 422,
      });
    const read = readScores(form);
    if (!read.ok) return again(read.errors);
    const result = await scoreOwnGoals(link, read.scores, now);
    if (result.ok) return seeOther(`/p/${token}/progress?done=scored`);
    if (result.reason === "PLAN_CLOSED")
      return respondWith(<PlanClosedPage token={token} language={language} />, { status: 409 });
    return again({ form: "changed", goals: {} });
  });
}
