import { resolveLink } from "@/lib/links/data";
import { logFault } from "@/lib/log";
import { loadMediaOfPlan } from "@/lib/media/loaders";
import { noMedia, serveMedia } from "@/lib/media/serve";

type Context = { params: Promise<{ token: string; mediaId: string }> };

/** A picture or video of an exercise, for the patient whose plan shows that exercise now. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token, mediaId } = await params;
  try {
    const link = await resolveLink(token);
    const file = link && (await loadMediaOfPlan(link, mediaId));
    return file ? serveMedia(request, link.clinicId, file) : noMedia();
  } catch (error) {
    logFault(error, "media.read-of-plan");
    return new Response(null, { status: 500, headers: { "Cache-Control": "private, no-store" } });
  }
}
