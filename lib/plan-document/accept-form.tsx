import type { Language } from "@/lib/language/languages";
import type { ResolvedLink } from "@/lib/links/schema";
import { admitPost } from "@/lib/practice/mutations";
import { type Refused, RefusedPage } from "./components/message-page";
import { isForeign, readPostedForm } from "./request";
import { respondWith } from "./respond";

type Form = {
  link: ResolvedLink;
  token: string;
  language: Language;
  /** Where the form is, for one that is refused. */
  back: { href: string; label: string };
};

/**
 * The fields of a form that was sent to a page under a plan's link, or the page that refuses it:
 * 403 from another site, 413 too long, 415 of another type, 429 too many from this link.
 */
export async function acceptForm(
  request: Request,
  { link, token, language, back }: Form,
): Promise<URLSearchParams | Response> {
  const refuse = (status: number, why: Refused) =>
    respondWith(<RefusedPage token={token} why={why} language={language} back={back} />, {
      status,
    });
  if (isForeign(request.headers)) return refuse(403, "foreign");
  const posted = await readPostedForm(request);
  if (posted === 413) return refuse(413, "tooLong");
  if (posted === 415) return refuse(415, "otherType");
  return (await admitPost(link)) ? posted : refuse(429, "tooOften");
}
