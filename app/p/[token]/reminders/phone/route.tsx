import { env } from "@/lib/env";
import type { Refused } from "@/lib/plan-document/components/message-page";
import { isForeign, languageAsked, readPostedForm } from "@/lib/plan-document/request";
import { respondWith, seeOther } from "@/lib/plan-document/respond";
import { answerLink } from "@/lib/plan-document/route";
import { admitPost } from "@/lib/practice/mutations";
import { RemindersRefusedPage } from "@/lib/reminders/components/message-pages";
import { turnOffPhones, turnOnPhone } from "@/lib/reminders/push/mutations";
import { readPhone } from "@/lib/reminders/push/rules";

type Context = { params: Promise<{ token: string }> };

/**
 * Turns reminders on or off on the phone that sends its own address (lib/plan-document/script/phone),
 * or off on all of the plan's phones.
 */
export async function POST(request: Request, { params }: Context) {
  const { token } = await params;
  const refuse = (status: number, why: Refused) =>
    respondWith(
      <RemindersRefusedPage {...{ token, why, language: languageAsked(request.headers) }} />,
      { status },
    );

  return answerLink(token, "reminders.phone", async (link) => {
    if (isForeign(request.headers)) return refuse(403, "foreign");
    const posted = await readPostedForm(request);
    if (posted === 413) return refuse(413, "tooLong");
    if (posted === 415) return refuse(415, "otherType");
    if (!(await admitPost(link))) return refuse(429, "tooOften");
    const told = (done: string) => seeOther(`/p/${token}/reminders?done=${done}#phone`);
    const now = new Date();
    switch (posted.get("do")) {
      case "off":
        await turnOffPhones(link, posted.getAll("endpoint"), now);
        return told("phone-off");
      case "all-off":
        await turnOffPhones(link, "all", now);
        return told("phone-off");
      default: {
        const phone = readPhone(posted, env().PUSH?.services ?? []);
        const on = phone && (await turnOnPhone(link, phone, posted.get("instead"), now));
        return told(on?.ok ? "phone-on" : "phone-failed");
      }
    }
  });
}
