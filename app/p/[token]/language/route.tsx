import { languageSchema } from "@/lib/language/languages";
import { RefusedPage } from "@/lib/plan-document/components/message-page";
import { isForeign, languageAsked, readPostedForm } from "@/lib/plan-document/request";
import { respondWith, seeOther } from "@/lib/plan-document/respond";
import { answerLink } from "@/lib/plan-document/route";
import { chooseLanguage } from "@/lib/patients/language/mutations";

type Context = { params: Promise<{ token: string }> };

/** The patient chooses the language of their own plan, mails and handout. */
export async function POST(request: Request, { params }: Context) {
  const { token } = await params;
  return answerLink(token, "language.choose", async (link) => {
    const refuse = (status: number, why: "foreign" | "otherType") => {
      const language = languageAsked(request.headers);
      return respondWith(<RefusedPage token={token} why={why} language={language} />, { status });
    };
    if (isForeign(request.headers)) return refuse(403, "foreign");
    const posted = await readPostedForm(request);
    if (typeof posted === "number") return refuse(posted, "otherType");
    const language = languageSchema.safeParse(posted.get("language"));
    if (language.success) await chooseLanguage(link, language.data);
    return seeOther(`/p/${token}`);
  });
}
