import { resolveLink } from "@/lib/links/data";
import { loadMediaOfPlan } from "@/lib/media/loaders";
import { answerMedia } from "@/lib/media/serve";

type Context = { params: Promise<{ token: string; mediaId: string }> };

/** A picture or video of an exercise, for the patient whose plan shows that exercise now. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerMedia(request, "media.read-of-plan", async () => {
    const { token, mediaId } = await params;
    const link = await resolveLink(token);
    const file = link && (await loadMediaOfPlan(link, mediaId));
    return file && { clinicId: link.clinicId, file };
  });
}
