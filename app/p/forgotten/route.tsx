import { ForgottenPage } from "@/lib/plan-document/offline/components/forgotten-page";
import { languageAsked } from "@/lib/plan-document/request";
import { respondWith } from "@/lib/plan-document/respond";

/** Where "Not you?" leads to: a page of no plan. */
export function GET(request: Request) {
  return respondWith(<ForgottenPage language={languageAsked(request.headers)} />);
}
