import { packed } from "@/lib/packed-response";
import { clientScripts } from "@/lib/plan-document/script/bundle";

const kept = new Map<string, Promise<Buffer>>();

type Context = { params: Promise<{ name: string }> };

/** A script of the patient's page. Its name changes with its content, so it is kept for good. */
export async function GET(request: Request, { params }: Context) {
  const { name } = await params;
  const script = clientScripts().find(({ address }) => address === `/script/${name}`);
  if (!script) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const answer = new Response(script.code, {
    headers: {
      "Content-Type": "text/javascript; charset=utf-8",
      "Cache-Control": "public, max-age=31536000, immutable",
      "X-Content-Type-Options": "nosniff",
    },
  });
  return packed(request, answer, kept);
}
