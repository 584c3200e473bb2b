import { packed } from "@/lib/packed-response";
import { workerScript } from "@/lib/plan-document/offline/worker-script";

const kept = new Map<string, Promise<Buffer>>();

type Context = { params: Promise<{ token: string }> };

/**
 * The service worker of a plan: the same code for every address, so no link is looked up; browsers
 * ask for it again with each page. Its scope is the plan's own page and what is below it.
 */
export async function GET(request: Request, { params }: Context) {
  const { token } = await params;
  const answer = new Response(workerScript(), {
    headers: {
      "Content-Type": "text/javascript; charset=utf-8",
      "Cache-Control": "private, no-store",
      "Service-Worker-Allowed": `/p/${encodeURIComponent(token)}`,
      "X-Content-Type-Options": "nosniff",
    },
  });
  return packed(request, answer, kept);
}
