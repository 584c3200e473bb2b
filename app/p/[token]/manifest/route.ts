import { packed } from "@/lib/packed-response";
import { readLanguage } from "@/lib/language/languages";
import { manifestOf } from "@/lib/plan-document/offline/manifest";
import { privateHeaders } from "@/lib/plan-document/respond";

type Context = { params: Promise<{ token: string }> };

/** What a home screen asks: nothing of a person, and no more of a plan than its address. */
export async function GET(request: Request, { params }: Context) {
  const { token } = await params;
  const language = readLanguage(new URL(request.url).searchParams.get("language"));
  const manifest = manifestOf(`/p/${encodeURIComponent(token)}`, language);
  const answer = new Response(JSON.stringify(manifest), {
    headers: { ...privateHeaders, "Content-Type": "application/manifest+json" },
  });
  return packed(request, answer);
}
