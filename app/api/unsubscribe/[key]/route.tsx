import { logFault } from "@/lib/log";
import { FaultPage } from "@/lib/plan-document/components/message-page";
import { isForeign, languageAsked } from "@/lib/plan-document/request";
import { respondWith } from "@/lib/plan-document/respond";
import {
  ResubscribedPage,
  UnknownUnsubscribePage,
  UnsubscribedPage,
  UnsubscribePage,
  UnsubscribeRefusedPage,
} from "@/lib/reminders/components/message-pages";
import { remindersStyle } from "@/lib/reminders/components/style";
import { resolveUnsubscribe, type Unsubscribe } from "@/lib/reminders/unsubscribe/data";
import { resubscribe, unsubscribe } from "@/lib/reminders/unsubscribe/mutations";
import { readPress } from "@/lib/reminders/unsubscribe/request";

const styled = { style: remindersStyle };

type Context = { params: Promise<{ key: string }> };

/** Asks, or says how it stands, and changes nothing: mail programs and scanners open every address. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(request, params, (found) =>
    found.isStopped
      ? respondWith(<UnsubscribedPage {...found} />, styled)
      : respondWith(<UnsubscribePage {...found} />),
  );
}

/**
 * Stops the reminders of the plan that the mail was about: by the page's button, or by a mail program
 * for its reader (RFC 8058), which comes from elsewhere and without a cookie. The key in the address
 * is the whole right. It is answered at once, because such a program follows no redirect. The page
 * that says so lets the reader take it back.
 */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answer(request, params, async (found) => {
    const asked = await readPress(request);
    // The page's own button only: no mail program starts what its reader stopped.
    if (asked === "undo" && !isForeign(request.headers)) {
      await resubscribe(found, new Date());
      return respondWith(<ResubscribedPage {...found} />);
    }
    if (asked !== "stop")
      return respondWith(<UnsubscribeRefusedPage language={found.language} />, { status: 400 });
    await unsubscribe(found, new Date());
    return respondWith(<UnsubscribedPage {...found} />, styled);
  });
}

async function answer(
  request: Request,
  params: Context["params"],
  say: (found: Unsubscribe) => Promise<Response>,
): Promise<Response> {
  const language = languageAsked(request.headers);
  try {
    const found = await resolveUnsubscribe((await params).key);
    if (found) return await say(found);
    return await respondWith(<UnknownUnsubscribePage language={language} />, { status: 404 });
  } catch (error) {
    const faultId = logFault(error, "reminders.unsubscribe");
    return respondWith(<FaultPage faultId={faultId} language={language} />, { status: 500 });
  }
}
