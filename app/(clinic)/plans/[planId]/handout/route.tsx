import { currentActor } from "@/lib/auth/session";
import { loadHandout } from "@/lib/handout/data";
import { canPrint } from "@/lib/handout/policy";
import { renderHandout } from "@/lib/handout/render";
import { optionsOf } from "@/lib/handout/schema";
import { isDeliverable } from "@/lib/links/rules";
import { PreviewMissingPage } from "@/lib/plan-document/components/message-page";
import { privateHeaders, respondWith } from "@/lib/plan-document/respond";

type Context = { params: Promise<{ planId: string }> };

/** The handout to look at. It has no QR code: opening an address makes no link. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  const handout =
    actor && canPrint(actor)
      ? await loadHandout(actor.clinicId, (await params).planId, new Date())
      : null;
  if (!handout) return respondWith(<PreviewMissingPage />, { status: 404, frame: "self" });
  const link = isDeliverable(handout.state) ? "when-printed" : null;
  const options = optionsOf(new URL(request.url).searchParams);
  const { html, policy } = await renderHandout(handout, options, link);
  return new Response(html, {
    headers: {
      ...privateHeaders,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `${policy}; frame-ancestors 'self'`,
    },
  });
}
