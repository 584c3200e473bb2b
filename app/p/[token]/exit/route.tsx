import { randomUUID } from "node:crypto";
import { ExitPage } from "@/lib/exit-wishes/components/exit-page";
import { exitStyle } from "@/lib/exit-wishes/components/style";
import { readExitOf } from "@/lib/exit-wishes/data";
import { readWish, readWishForm, type WishErrors } from "@/lib/exit-wishes/form";
import { tellWish, withdrawWish } from "@/lib/exit-wishes/mutations";
import { textIn } from "@/lib/language/text";
import { isDeliverable } from "@/lib/links/rules";
import { acceptForm } from "@/lib/plan-document/accept-form";
import { PlanClosedPage } from "@/lib/plan-document/components/message-page";
import { respondWith, seeOther } from "@/lib/plan-document/respond";
import { answerLink, linkNotFound } from "@/lib/plan-document/route";

type Context = { params: Promise<{ token: string }> };

const styled = { style: exitStyle, script: true };

export async function GET(request: Request, { params }: Context) {
  const { token } = await params;
  return answerLink(token, "exit.form", async (link) => {
    const view = await readExitOf(link);
    if (!view) return linkNotFound();
    if (!isDeliverable(view.state))
      return respondWith(<PlanClosedPage token={token} language={view.language} />);
    const withdrawn = new URL(request.url).searchParams.get("done") === "withdrawn";
    const form = { id: randomUUID(), reason: "", words: "" };
    return respondWith(<ExitPage {...{ view, token, form, withdrawn }} />, styled);
  });
}

/** The patient says that they want to stop, or takes it back. The plan stays as it is. */
export async function POST(request: Request, { params }: Context) {
  const { token } = await params;
  return answerLink(token, "exit.tell", async (link) => {
    const now = new Date();
    const view = await readExitOf(link);
    if (!view) return linkNotFound();
    const { language } = view;
    const back = { href: `/p/${token}/exit`, label: textIn(language, "exit")("refusedBack") };
    const posted = await acceptForm(request, { link, token, language, back });
    if (posted instanceof Response) return posted;

    if (posted.get("do") === "withdraw") {
      await withdrawWish(link, now);
      return seeOther(`/p/${token}/exit?done=withdrawn`);
    }
    const form = readWishForm(posted);
    const again = (errors: WishErrors, id = form.id) =>
      respondWith(<ExitPage {...{ view, token, errors }} form={{ ...form, id }} />, {
        ...styled,
        status: 422,
      });
    const read = readWish(form);
    if (!read.ok) return again(read.errors);
    const result = await tellWish(link, read.wish, now);
    if (result.ok) return seeOther(`/p/${token}/exit`);
    if (result.reason === "PLAN_CLOSED")
      return respondWith(<PlanClosedPage token={token} language={language} />, { status: 409 });
    return again({ form: "old" }, randomUUID());
  });
}
